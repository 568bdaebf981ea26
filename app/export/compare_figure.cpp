#include "app/export/compare_figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/export/row_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/read_map.h"
#include "app/session/odd_weights.h"
#include "app/session/run_differences.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

/// What is said of one run alone, and not of how both are read.
QStringList ownNotes(const Trace& trace, const HeatMapData& map)
{
    QStringList own = oddWeights(trace);
    if (map.emptyRows > 0)
        own << emptyRowsNote(map.emptyRows, map.rows);
    return own;
}

QString runText(const QString& frame, const Trace& trace, const HeatMapData& map)
{
    QStringList lines = {runCaption(trace), noteText(ownNotes(trace, map))};
    lines.removeAll(QString());
    return frame.arg(lines.join(u'\n'));
}

QStringList notesOf(const ComparedMaps& maps, const Trace& b, Matching matching)
{
    QStringList notes = maps.b.notes;
    for (const QString& own : ownNotes(b, maps.b))
        notes.removeAll(own);
    const auto& open = maps.difference.leftOut;
    notes << (matching == Matching::anywhere ? Text::tr("tokens matched wherever they stand")
                                             : Text::tr("tokens matched in order"));
    if (std::find(open.begin(), open.end(), true) != open.end())
        notes << Text::tr("cells without a partner are left open");
    return notes;
}

/// A and B share their colours, so these reach to the larger of the two.
QString coloursOf(const HeatMapData& map, const Reading& reading)
{
    const ValueRange range = reading.range == ValueRange::row ? ValueRange::row : ValueRange::unit;
    const QString colours = colourNote(map, reading);
    return colours.isEmpty() ? colours : noteText({colourSentence(map, range)});
}

/// Where a title is cut, the head stays.
QString headFirst(const QString& title, const Focus& focus)
{
    if (title != attentionTitle(focus.kind, focus.layer, focus.head))
        return title;
    return QStringLiteral("L%1 H%2 · %3").arg(focus.layer).arg(focus.head).arg(attentionKindTitle(focus.kind));
}

} // namespace

ComparedMaps namedMaps(const PinnedRun& a, const PinnedRun& b, const Comparison& how)
{
    ComparedMaps maps =
        compareMaps({*a.trace, a.focus, how.knownOfA}, {*b.trace, b.focus, how.knownOfB}, how.reading, how.matching);
    maps.a.title = Text::tr("A · %1").arg(headFirst(maps.a.title, a.focus));
    maps.b.title = Text::tr("B · %1").arg(headFirst(maps.b.title, b.focus));
    return maps;
}

HeatMapData similarityOf(const PinnedRun& a, const PinnedRun& b, Matching matching)
{
    const Stack stack = b.focus.kind == AttentionKind::decoder ? Stack::decoder : Stack::encoder;
    return similarityMap(*a.trace, *b.trace, stack, matching);
}

QString differenceText(const PinnedRun& a, const PinnedRun& b)
{
    const QStringList differences = runDifferences(a, b);
    return differences.isEmpty() ? Text::tr("A and B are the same run, looked at alike. Change the sentence, the head, "
                                            "the model or a setting to see a difference.")
                                 : differences.join(u'\n');
}

std::unique_ptr<Figure> compareFigure(const PinnedRun& a, const PinnedRun& b, const Comparison& how)
{
    const ComparedMaps maps = namedMaps(a, b, how);
    if (maps.a.rows == 0 || maps.b.rows == 0)
        return nullptr;
    const bool matched = maps.difference.rows > 0;
    const auto part = [](const HeatMapData& map, const Palette& colours, const char* name) {
        return std::make_unique<HeatMapFigure>(map, colours, QString(), ArrayNames{name, "query", "key"});
    };
    std::vector<std::unique_ptr<Figure>> row;
    row.push_back(part(maps.a, how.palette, "a"));
    row.push_back(part(maps.b, how.palette, "b"));
    if (matched)
        row.push_back(part(maps.difference, how.signedPalette, "difference"));
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<RowFigure>(std::move(row)));
    if (const HeatMapData similarity = similarityOf(a, b, how.matching); similarity.rows > 0)
        parts.push_back(std::make_unique<HeatMapFigure>(similarity, how.palette, QString(),
                                                        ArrayNames{"cosine", "depth", "token"}));
    QStringList lines = {
        differenceText(a, b),
        matched ? Text::tr("B − A: %1.").arg(notesOf(maps, *b.trace, how.matching).join(QStringLiteral("; ")))
                : maps.difference.notes.join(u' '),
        coloursOf(maps.b, how.reading), runText(Text::tr("A: %1"), *a.trace, maps.a),
        runText(Text::tr("B: %1"), *b.trace, maps.b)};
    lines.removeAll(QString());
    return std::make_unique<StackedFigure>(std::move(parts), lines.join('\n'));
}

} // namespace regard::app
