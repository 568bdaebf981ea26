#include "app/export/rotation_figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "core/analysis/residual.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double page_width = 460; // points

HeatMapData vectors(const RotationCircles& circles, const PositionRotation& rotation)
{
    HeatMapData data;
    data.rows = 3;
    data.columns = rotation.from.size();
    for (const auto* row : {&rotation.from, &rotation.turned, &rotation.to})
        data.values.insert(data.values.end(), row->begin(), row->end());
    data.rowLabels = {circles.fromName, circles.turnedName, circles.toName};
    data.columnTitle = Text::tr("dimension");
    data.title = Text::tr("A position, turned, and the one it leads to");
    data.valueName = Text::tr("value");
    data.maximum = double(std::max(1e-6F, largest_magnitude(data.values)));
    data.minimum = -data.maximum;
    return data;
}

} // namespace

std::unique_ptr<Figure> rotationFigure(const RotationCircles& circles, const PositionRotation& rotation,
                                       const Palette& palette, const QString& caption)
{
    const RotationLayout layout = arrangeCircles(circles, page_width, Theme::print());
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<HeatMapFigure>(vectors(circles, rotation), palette, QString(),
                                                    ArrayNames{"position", "vector", "dimension"}));
    parts.push_back(std::make_unique<DrawnFigure>(
        Text::tr("Pairs of dimensions in their planes"), layout.size,
        [circles, layout](QPainter& painter, const Theme& theme) { drawCircles(painter, circles, layout, theme); },
        QString()));
    return std::make_unique<StackedFigure>(std::move(parts), caption);
}

} // namespace regard::app
