#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/export/attention_figure.h"
#include "app/export/curves_figure.h"
#include "app/export/numbers.h"
#include "app/export/stacked_figure.h"
#include "app/views/lesson_data.h"

namespace regard::app {

namespace {

constexpr double pageWidth = 520; // points: room for the numbers

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

std::vector<std::string> plainLabels(const QStringList& labels)
{
    std::vector<std::string> plain;
    for (const QString& label : labels)
        plain.push_back(plainLabel(label));
    return plain;
}

/// `name`.prediction and, where there are targets, `name`.target: [row, outcome]. Rows without one are NaN and blank.
std::vector<LabelledArray> arraysOf(const DistributionTable& table, const std::string& name)
{
    LabelledAxis rows{.name = "row", .size = table.rows.size(), .label_name = "token"};
    for (const DistributionRow& row : table.rows)
        rows.labels.push_back(plainLabel(row.label));
    const std::size_t count = std::size_t(table.columns.size());
    const LabelledAxis outcomes{"outcome", count, plainLabels(table.columns), "token"};
    LabelledArray predicted{name + ".prediction", {rows, outcomes}, {}, {}},
        target{name + ".target", {rows, outcomes}, {}, {}};
    const auto add = [count](LabelledArray& array, std::vector<float> values) {
        array.blank.resize(array.blank.size() + std::min(values.size(), count), false);
        values.resize(count, std::nanf(""));
        array.values.insert(array.values.end(), values.begin(), values.end());
        array.blank.resize(array.values.size(), true);
    };
    for (const DistributionRow& row : table.rows) {
        add(predicted, row.predicted);
        add(target, row.target);
    }
    std::vector<LabelledArray> arrays{std::move(predicted)};
    if (table.hasTargets())
        arrays.push_back(std::move(target));
    return arrays;
}

LabelledArray arrayOf(const NormBarsData& bars)
{
    return {"gradient",
            {{"block", bars.values.size(), plainLabels(bars.labels)}},
            {bars.values.begin(), bars.values.end()},
            {}};
}

std::unique_ptr<Figure> tableFigure(const QString& title, const DistributionTable& table, const std::string& name)
{
    const DistributionLayout layout = arrangeDistributions(table, pageWidth, Theme::print());
    const auto draw = [table, layout](QPainter& painter, const Theme& theme) {
        drawDistributions(painter, table, layout, theme, -1);
        if (table.hasTargets())
            drawDistributionLegend(painter, {layout.width(), -QFontMetricsF(theme.font).height()}, theme);
    };
    return std::make_unique<DrawnFigure>(title, QSizeF(layout.width(), layout.height()), draw, tabSeparated(table),
                                         arraysOf(table, name));
}

std::unique_ptr<Figure> gradientFigure(const LessonMoment& moment)
{
    const NormBarsData bars = gradientBars(moment);
    const auto draw = [bars](QPainter& painter, const Theme& theme) { drawNormBars(painter, bars, pageWidth, theme); };
    return std::make_unique<DrawnFigure>(Text::tr("Length of the gradient by block (logarithmic)"),
                                         QSizeF(pageWidth, normBarsHeight(bars, Theme::print())), draw,
                                         tabSeparated(bars), std::vector{arrayOf(bars)});
}

} // namespace

std::unique_ptr<Figure> lessonFigure(const LessonMoment& moment, std::size_t sentence, const std::vector<float>& losses,
                                     AttentionKind kind, bool forced, Palette palette,
                                     const LessonConditions& conditions)
{
    const LessonSentence& shown = moment.sentences[sentence];
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<CurvesFigure>(lossCurve(losses), QString()));
    parts.push_back(tableFigure(Text::tr("Teacher forcing"), forcedTable(moment, sentence), "teacher_forcing"));
    parts.push_back(tableFigure(Text::tr("Free running"), freeTable(moment, sentence), "free_running"));
    parts.push_back(gradientFigure(moment));
    parts.push_back(sheetFigure(forced ? shown.forced.trace : shown.free.trace, kind, palette));
    const QLocale locale = QLocale::c();
    const QString caption =
        Text::tr("Training of a small model, step %1, loss %2 nats a token; Adam, learning rate %3, label smoothing "
                 "%4, seed %5.")
            .arg(moment.step)
            .arg(locale.toString(moment.loss, 'g', 4), locale.toString(conditions.learningRate, 'g', 4),
                 locale.toString(conditions.labelSmoothing, 'g', 4))
            .arg(conditions.seed);
    return std::make_unique<StackedFigure>(std::move(parts), caption + u'\n' + shownTokens(moment));
}

} // namespace regard::app
