#include <QCoreApplication>
#include <QLocale>

#include "app/export/attention_figure.h"
#include "app/export/curves_figure.h"
#include "app/export/stacked_figure.h"
#include "app/views/lesson_data.h"

namespace regard::app {

namespace {

constexpr double pageWidth = 520; // points: room for the numbers

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

std::unique_ptr<Figure> tableFigure(const QString& title, const DistributionTable& table)
{
    const DistributionLayout layout = arrangeDistributions(table, pageWidth, Theme::print());
    const auto draw = [table, layout](QPainter& painter, const Theme& theme) {
        drawDistributions(painter, table, layout, theme, -1);
        if (table.hasTargets())
            drawDistributionLegend(painter, {layout.width(), -QFontMetricsF(theme.font).height()}, theme);
    };
    return std::make_unique<DrawnFigure>(title, QSizeF(layout.width(), layout.height()), draw, tabSeparated(table));
}

std::unique_ptr<Figure> gradientFigure(const LessonMoment& moment)
{
    const NormBarsData bars = gradientBars(moment);
    const auto draw = [bars](QPainter& painter, const Theme& theme) { drawNormBars(painter, bars, pageWidth, theme); };
    return std::make_unique<DrawnFigure>(Text::tr("Length of the gradient by block (logarithmic)"),
                                         QSizeF(pageWidth, normBarsHeight(bars, Theme::print())), draw,
                                         tabSeparated(bars));
}

} // namespace

std::unique_ptr<Figure> lessonFigure(const LessonMoment& moment, std::size_t sentence, const std::vector<float>& losses,
                                     AttentionKind kind, bool forced, Palette palette,
                                     const LessonConditions& conditions)
{
    const LessonSentence& shown = moment.sentences[sentence];
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<CurvesFigure>(lossCurve(losses), QString()));
    parts.push_back(tableFigure(Text::tr("Teacher forcing"), forcedTable(moment, sentence)));
    parts.push_back(tableFigure(Text::tr("Free running"), freeTable(moment, sentence)));
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
