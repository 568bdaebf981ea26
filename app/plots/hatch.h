#pragma once

#include <vector>

#include <QLineF>
#include <QPainter>

#include "app/plots/heat_map_data.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Fills the masked cells of a map with slanted lines: they hold no number at all.
void drawHatch(QPainter& painter, const HeatMapData& data, const QRectF& map, const Theme& theme);

/// Slanted lines cut to the masked cells (no clipping: SVG knows none), `spacing` apart along the top edge.
std::vector<QLineF> hatchLines(const HeatMapData& data, const QRectF& map, double spacing);

} // namespace regard::app
