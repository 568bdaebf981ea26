#include "app/plots/beam_tree_data.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/session/token_labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

QString labelOf(const BeamEntry& entry)
{
    return pieceLabel(entry.piece);
}

BeamCell cellOf(const BeamEntry& entry, const QLocale& locale)
{
    BeamCell cell;
    cell.label = labelOf(entry);
    cell.score = scoreText(entry.score, locale);
    cell.parent = int(entry.parent);
    cell.probability = float(std::exp(entry.log_probability));
    cell.tip = Text::tr("“%1” · probability %2\nlog probability so far %3\nscore %4")
                   .arg(cell.label, locale.toString(double(cell.probability), 'f', 3),
                        scoreText(entry.total, locale, 3), scoreText(entry.score, locale, 3));
    if (entry.finished)
        cell.tip += u'\n' + Text::tr("ends here and leaves the beam");
    return cell;
}

/// Names the cells of a hypothesis after it, from its end to the root.
void follow(const BeamSearch& beam, int index, BeamTreeData& data)
{
    const Hypothesis& hypothesis = beam.hypotheses[std::size_t(index)];
    std::size_t entry = hypothesis.entry;
    for (std::size_t step = hypothesis.ids.size(); step-- > 0;) {
        BeamCell& cell = data.steps[step][entry];
        if (step + 1 == hypothesis.ids.size())
            cell.score = QStringLiteral("#%1  %2").arg(index + 1).arg(cell.score);
        if (cell.hypothesis < 0)
            cell.hypothesis = index;
        entry = std::size_t(cell.parent);
    }
}

} // namespace

QString scoreText(double score, const QLocale& locale, int decimals)
{
    return std::isfinite(score) ? locale.toString(score, 'f', decimals).replace(u'-', QChar(0x2212))
                                : QStringLiteral("–");
}

BeamTreeData beamTreeData(const Trace& trace, const QLocale& locale)
{
    const BeamSearch& beam = trace.beam;
    BeamTreeData data;
    if (beam.steps.empty() || trace.target_input.empty())
        return data;
    data.root = pieceLabel(trace.target_input.front().piece);
    data.shown = int(beam.chosen);
    data.shownSteps = int(beam.hypotheses[beam.chosen].ids.size());
    data.hypotheses = int(beam.hypotheses.size());
    for (const auto& entries : beam.steps) {
        auto& column = data.steps.emplace_back();
        for (const BeamEntry& entry : entries)
            column.push_back(cellOf(entry, locale));
    }
    follow(beam, data.shown, data);
    for (int i = 0; i < data.hypotheses; ++i)
        if (i != data.shown)
            follow(beam, i, data);
    return data;
}

QString tabSeparated(const BeamSearch& beam)
{
    QStringList lines = {QStringLiteral("step\tentry\tparent\ttoken\tlog_probability\ttotal\tscore\tfinished")};
    for (std::size_t step = 0; step < beam.steps.size(); ++step)
        for (std::size_t i = 0; i < beam.steps[step].size(); ++i) {
            const BeamEntry& entry = beam.steps[step][i];
            lines << QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\t%8")
                         .arg(step)
                         .arg(i)
                         .arg(entry.parent)
                         .arg(labelOf(entry))
                         .arg(entry.log_probability, 0, 'g', 9)
                         .arg(entry.total, 0, 'g', 9)
                         .arg(entry.score, 0, 'g', 9)
                         .arg(entry.finished ? 1 : 0);
        }
    return lines.join('\n') + u'\n';
}

} // namespace regard::app
