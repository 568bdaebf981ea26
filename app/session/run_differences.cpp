#include "app/session/run_differences.h"

#include <algorithm>
#include <cstring>

#include <QCoreApplication>

#include "app/session/switch_text.h"
#include "app/session/token_labels.h"
#include "app/session/variant_text.h"
#include "core/text/unicode.h"

namespace regard::app {

namespace {

constexpr std::size_t longestText = 120; // graphemes

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString quoted(const std::string& text)
{
    return Text::tr("“%1”").arg(isolatedLabel(QString::fromStdString(elide(text, longestText))));
}

QString textOf(const Trace& trace)
{
    return quoted(trace.source.empty() ? trace.target_text : trace.source_text);
}

QString modelOf(const Trace& trace)
{
    return trace.model.empty() ? Text::tr("unnamed") : QString::fromStdString(trace.model);
}

QString directionOf(const Trace& trace)
{
    if (trace.source_language.empty() && trace.target_language.empty())
        return Text::tr("unknown");
    return QStringLiteral("%1 → %2").arg(QString::fromStdString(trace.source_language),
                                         QString::fromStdString(trace.target_language));
}

QString targetOf(const Trace& trace)
{
    if (trace.target_output.empty())
        return Text::tr("none");
    return trace.forced ? Text::tr("%1 (given)").arg(quoted(trace.target_text)) : quoted(trace.target_text);
}

QString searchOf(const Trace& trace)
{
    if (trace.beam.steps.empty())
        return Text::tr("no search");
    const QString beam =
        trace.beam.beam_size == 1 ? Text::tr("greedy decoding") : Text::tr("beam of %1").arg(trace.beam.beam_size);
    return trace.beam.chosen == 0 ? beam : Text::tr("%1, hypothesis %2").arg(beam).arg(trace.beam.chosen + 1);
}

QString offOf(const Trace& trace)
{
    return trace.switches.empty() ? Text::tr("none") : switchedHeadsText(trace.switches, trace.shape);
}

QString variantOf(const Trace& trace)
{
    return trace.variant.empty() ? Text::tr("as trained") : variantText(trace.variant);
}

/// Bit by bit, so that what is not a number is alike too.
bool sameNumbers(const Trace& a, const Trace& b)
{
    const auto alike = [](const auto& left, const auto& right) {
        const std::vector<float>&x = left.second.values, &y = right.second.values;
        return left.first == right.first && left.second.shape == right.second.shape &&
               std::memcmp(x.data(), y.data(), x.size() * sizeof(float)) == 0;
    };
    return &a == &b || std::equal(a.tensors.begin(), a.tensors.end(), b.tensors.begin(), b.tensors.end(), alike);
}

QString placeOf(const Focus& focus)
{
    return attentionTitle(focus.kind, focus.layer, focus.head);
}

} // namespace

QStringList runDifferences(const PinnedRun& a, const PinnedRun& b)
{
    const std::tuple<QString, QString, QString> facts[] = {
        {Text::tr("Sentence"), textOf(*a.trace), textOf(*b.trace)},
        {Text::tr("Translation"), targetOf(*a.trace), targetOf(*b.trace)},
        {Text::tr("Direction"), directionOf(*a.trace), directionOf(*b.trace)},
        {Text::tr("Model"), modelOf(*a.trace), modelOf(*b.trace)},
        {Text::tr("Search"), searchOf(*a.trace), searchOf(*b.trace)},
        {Text::tr("Heads off"), offOf(*a.trace), offOf(*b.trace)},
        {Text::tr("Model runs"), variantOf(*a.trace), variantOf(*b.trace)},
        {Text::tr("Head"), placeOf(a.focus), placeOf(b.focus)},
    };
    QStringList sentences;
    for (const auto& [name, inA, inB] : facts)
        if (inA != inB)
            sentences << Text::tr("%1: A %2, B %3.").arg(name, inA, inB);
    if (sentences.isEmpty() && !sameNumbers(*a.trace, *b.trace))
        sentences << Text::tr("A and B name the same sentence and model, but are runs with other numbers.");
    return sentences;
}

QString runTitle(const PinnedRun& run)
{
    return run.name.isEmpty() ? textOf(*run.trace) : run.name;
}

} // namespace regard::app
