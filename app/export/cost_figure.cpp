#include "app/export/cost_figure.h"

#include "app/export/numbers.h"
#include "app/export/stacked_figure.h"

namespace regard::app {

namespace {

constexpr QSizeF chart_size(440, 230); // points

std::vector<LabelledArray> numbersOf(const LogCurvesData& data, const std::string& name)
{
    LabelledAxis lines{"layer", data.series.size(), {}, "layer"};
    LabelledAxis lengths{"n", data.xs.size(), {}, "tokens"};
    LabelledArray array{name, {}, {}};
    for (const double x : data.xs)
        lengths.labels.push_back(std::to_string(qulonglong(x)));
    for (const LogSeries& series : data.series) {
        lines.labels.push_back(plainLabel(series.name));
        for (const double value : series.values)
            array.values.push_back(float(value));
    }
    array.axes = {lines, lengths};
    return {array};
}

} // namespace

std::unique_ptr<Figure> logCurvesFigure(const std::vector<LogCurvesData>& charts, const std::vector<std::string>& names,
                                        const QString& caption)
{
    std::vector<std::unique_ptr<Figure>> parts;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        LogCurvesData untitled = charts[i];
        untitled.title.clear(); // the figure has it
        parts.push_back(std::make_unique<DrawnFigure>(
            charts[i].title, chart_size,
            [untitled](QPainter& painter, const Theme& theme) { drawLogCurves(painter, untitled, chart_size, theme); },
            tabSeparated(charts[i]), numbersOf(charts[i], names[i])));
    }
    return std::make_unique<StackedFigure>(std::move(parts), caption);
}

} // namespace regard::app
