#pragma once

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/theme.h"

namespace regard::app {

/// What is not yet computed at the moment shown: the ground with sparse dots, so neither a value, nor masked.
void drawPending(QPainter& painter, const QRectF& place, const Theme& theme);

/// The cells of a map that are to come, and in the largest stretch of them a sentence where there is room. `seen` is
/// the part of `map` that may be drawn on.
void drawPending(QPainter& painter, const HeatMapData& data, const QRectF& map, const QRectF& seen, const Theme& theme);

/// Stretches of such cells as rectangles, in cells: neighbours in a row, and rows alike below each other, are one.
std::vector<QRect> pendingStretches(const HeatMapData& data);

} // namespace regard::app
