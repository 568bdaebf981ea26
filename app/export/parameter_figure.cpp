#include "app/export/parameter_figure.h"

#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"

namespace regard::app {

namespace {

constexpr QSizeF histogram_size(420, 130); // points

std::vector<LabelledArray> numbersOf(const HistogramData& data)
{
    LabelledArray counts{"histogram_count", {{"step", data.counts.size()}}, {}};
    LabelledArray edges{"histogram_edge", {{"edge", data.counts.size() + 1}}, {}};
    for (const std::size_t count : data.counts)
        counts.values.push_back(float(count));
    for (std::size_t step = 0; step <= data.counts.size(); ++step)
        edges.values.push_back(float(data.edge(step)));
    return {counts, edges};
}

} // namespace

std::unique_ptr<Figure> parameterFigure(HeatMapData map, const Palette& palette, const HistogramData& histogram,
                                        const QString& caption)
{
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(
        std::make_unique<HeatMapFigure>(std::move(map), palette, QString(), ArrayNames{"parameter", "row", "column"}));
    HistogramData untitled = histogram;
    untitled.title.clear(); // the figure has it
    parts.push_back(std::make_unique<DrawnFigure>(
        histogram.title, histogram_size,
        [untitled](QPainter& painter, const Theme& theme) { drawHistogram(painter, untitled, histogram_size, theme); },
        tabSeparated(histogram), numbersOf(histogram)));
    return std::make_unique<StackedFigure>(std::move(parts), caption);
}

} // namespace regard::app
