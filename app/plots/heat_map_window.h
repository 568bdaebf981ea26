#pragma once

#include <QPoint>
#include <QRectF>
#include <QSizeF>

namespace regard::app {

/// What bounds the part of a map that is seen. Parts are rectangles in cells: x counts columns, y rows.
struct WindowLimits {
    QSizeF cells;  ///< of the whole map
    QSizeF fewest; ///< that are seen when zoomed in as far as may be

    QRectF whole() const { return {QPointF(0, 0), cells}; }
};

/// The nearest part within the limits: its size first, then its place.
QRectF confined(QRectF window, const WindowLimits& limits);

/// `factor` > 1 shows fewer, larger cells; the place `fixed` (in cells) stays where it is seen.
QRectF zoomed(const QRectF& window, double factor, const QPointF& fixed, const WindowLimits& limits);

/// Moved as little as it takes to see a cell (x column, y row) and a neighbour on each side; -1 leaves an axis alone.
QRectF revealing(QRectF window, const QPoint& cell, const WindowLimits& limits);

/// Where the whole map would lie if `window` of it fills `map`, and the other way round for a place in it.
QRectF wholeMapRect(const QRectF& map, const QRectF& window, const QSizeF& cells);
QPointF cellsAt(const QPointF& position, const QRectF& map, const QRectF& window);

} // namespace regard::app
