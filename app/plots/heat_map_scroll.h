#pragma once

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_painter.h"
#include "app/plots/heat_map_window.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Thin lines below and right of a map that is zoomed in: how much of it is seen and where that is, with a point where
/// the marked row and column are.
void drawScrollLines(QPainter& painter, const QRectF& map, const QRectF& window, const WindowLimits& limits, Mark mark,
                     const Theme& theme);

} // namespace regard::app
