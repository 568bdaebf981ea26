#include "app/views/output_known.h"

#include <QCoreApplication>

#include "app/plots/as_of_moment.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

bool exists(const OutputSource& source, std::string_view path, int step)
{
    return step >= 0 && std::size_t(step) < rowsAsOf(*source.trace, source.moment, path);
}

} // namespace

KnownOutput knownOutput(const OutputSource& source, int step)
{
    if (!source.moment)
        return {};
    return {std::size_t(step) < tokens_read(*source.moment), exists(source, "decoder.logits", step),
            exists(source, "decoder.probabilities", step), std::size_t(step) < tokens_chosen(*source.moment)};
}

bool isLensKnown(const OutputSource& source, std::size_t depth, int step)
{
    if (!source.lens || depth + 1 >= source.lens->paths.size())
        return knownOutput(source, step).probabilities;
    return exists(source, source.lens->paths[depth], step);
}

std::vector<std::size_t> knownSteps(const OutputSource& source)
{
    std::vector<std::size_t> known;
    if (!source.moment)
        return known;
    if (source.lens)
        for (const std::string& path : source.lens->paths)
            known.push_back(rowsAsOf(*source.trace, source.moment, path));
    known.push_back(rowsAsOf(*source.trace, source.moment, "decoder.probabilities"));
    known.push_back(tokens_chosen(*source.moment));
    known.push_back(tokens_read(*source.moment));
    return known;
}

QString unfinishedSentence(const OutputSource& source, int step, const QLocale& locale)
{
    const KnownOutput known = knownOutput(source, step);
    if (known.choice)
        return {};
    if (!known.logits && !known.probabilities)
        return Text::tr("At this moment its logits are not yet computed.");
    const OutputFacts facts = outputFacts(source, step);
    if (!facts.hasLogits || facts.greedy < 0)
        return {};
    const QString name = isolatedLabel(source.names.of(facts.greedy));
    const QString logit = locale.toString(double(facts.greedyToken.logit), 'f', 2);
    const QString all = locale.toString(qulonglong(source.trace->shape.vocabulary));
    if (!known.probabilities)
        return Text::tr("The linear layer has given one logit for each of %1 tokens; the largest is %2, of “%3”. The "
                        "soft-max comes next.")
            .arg(all, logit, name);
    return Text::tr("The soft-max has made probabilities of %1 logits; the largest is %2, of “%3”. The choice comes "
                    "next.")
        .arg(all, locale.toString(double(facts.greedyToken.probability), 'f', 4), name);
}

} // namespace regard::app
