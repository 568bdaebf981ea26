#include "app/commands/score_heads.h"

namespace regard::app {

std::vector<OptionSpec> headOptions()
{
    return {
        {{"alignments"}, "FILE", CommandText::tr("Cross-attention against words aligned by hand."), {}},
        {{"pronouns"},
         "FILE",
         CommandText::tr("What “it” becomes and looks at, on minimal pairs, English to French."),
         {}},
        {{"json"}, {}, CommandText::tr("With either: every head's counts, as JSON."), {}},
    };
}

std::optional<int> scoreHeads(const CommandLine& line)
{
    const bool alignments = line.has("alignments");
    const bool pronouns = line.has("pronouns");
    if (!alignments && !pronouns) {
        if (line.has("json"))
            throw WrongUsage{CommandText::tr("--json goes with --alignments or --pronouns.")};
        return std::nullopt;
    }
    if ((alignments && pronouns) || !line.texts().empty())
        throw WrongUsage{CommandText::tr("One file at a time: sentence pairs, --alignments or --pronouns.")};
    for (const char* option : {"pairs", "threads"})
        if (line.has(option))
            throw WrongUsage{CommandText::tr("--%1 does not go with --alignments or --pronouns.").arg(option)};
    return alignments ? scoreAlignments(line) : scorePronouns(line);
}

QString headName(HeadCounts::Head head)
{
    return QStringLiteral("L%1 H%2").arg(head.layer).arg(head.head);
}

QString percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? QStringLiteral("–")
                      : QStringLiteral("%1 %").arg(100.0 * double(part) / double(whole), 0, 'f', 1);
}

QJsonArray countsByLayer(const HeadCounts& counts)
{
    QJsonArray layers;
    for (std::size_t layer = 0; layer < counts.layers; ++layer) {
        QJsonArray heads;
        for (std::size_t head = 0; head < counts.heads; ++head)
            heads.append(qint64(counts.at({layer, head})));
        layers.append(heads);
    }
    return layers;
}

} // namespace regard::app
