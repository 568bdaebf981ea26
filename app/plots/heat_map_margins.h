#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/heat_map_layout.h"
#include "app/plots/heat_map_painter.h"
#include "app/plots/theme.h"

namespace regard::app {

/// A number a row and a number a column, of the cells that show a value (neither masked nor left out).
struct MapMargins {
    std::vector<float> rows{};    ///< the value furthest from zero; NaN if a cell is, or none shows a value
    std::vector<float> columns{}; ///< the mean: of weights, what a key receives from a query; NaN likewise
    double rowReach = 0;          ///< the largest magnitude among them: as long as a strip is wide
    double columnReach = 0;
};

MapMargins marginsOf(const HeatMapData& data);

/// Bars beside the part `window` (in cells) of a map, their names at the corner where both end.
void drawMargins(QPainter& painter, const MapMargins& margins, const HeatMapLayout& layout, const QRectF& window,
                 Mark mark, const Theme& theme);

/// "largest weight 0.83" of a row, "mean weight 0.12" of a column; -1 for the other. Empty for a cell.
QString marginText(const HeatMapData& data, const MapMargins& margins, int row, int column, const QLocale& locale);

} // namespace regard::app
