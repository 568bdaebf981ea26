#include "app/plots/heat_map_window.h"

#include <algorithm>

namespace regard::app {

namespace {

double moved(double start, double size, double total)
{
    return std::clamp(start, 0.0, std::max(0.0, total - size));
}

double shown(double start, double size, int cell, double total)
{
    const double margin = std::min(1.0, std::max(0.0, (size - 1) / 2));
    if (start > cell - margin)
        start = cell - margin;
    if (start + size < cell + 1 + margin)
        start = cell + 1 + margin - size;
    return moved(start, size, total);
}

} // namespace

QRectF confined(QRectF window, const WindowLimits& limits)
{
    const double width = std::clamp(window.width(), std::min(limits.fewest.width(), limits.cells.width()),
                                    std::max(0.0, limits.cells.width()));
    const double height = std::clamp(window.height(), std::min(limits.fewest.height(), limits.cells.height()),
                                     std::max(0.0, limits.cells.height()));
    return {moved(window.left(), width, limits.cells.width()), moved(window.top(), height, limits.cells.height()),
            width, height};
}

QRectF zoomed(const QRectF& window, double factor, const QPointF& fixed, const WindowLimits& limits)
{
    if (window.isEmpty() || !(factor > 0))
        return window;
    const QRectF sized = confined(QRectF(window.topLeft(), window.size() / factor), limits);
    const double x = (fixed.x() - window.left()) / window.width();
    const double y = (fixed.y() - window.top()) / window.height();
    return confined({QPointF(fixed.x() - x * sized.width(), fixed.y() - y * sized.height()), sized.size()}, limits);
}

QRectF revealing(QRectF window, const QPoint& cell, const WindowLimits& limits)
{
    if (cell.x() >= 0)
        window.moveLeft(shown(window.left(), window.width(), cell.x(), limits.cells.width()));
    if (cell.y() >= 0)
        window.moveTop(shown(window.top(), window.height(), cell.y(), limits.cells.height()));
    return confined(window, limits);
}

QRectF wholeMapRect(const QRectF& map, const QRectF& window, const QSizeF& cells)
{
    if (window.isEmpty())
        return map;
    const double width = map.width() / window.width();
    const double height = map.height() / window.height();
    return {map.left() - window.left() * width, map.top() - window.top() * height, cells.width() * width,
            cells.height() * height};
}

QPointF cellsAt(const QPointF& position, const QRectF& map, const QRectF& window)
{
    if (map.isEmpty())
        return window.topLeft();
    return {window.left() + (position.x() - map.left()) / map.width() * window.width(),
            window.top() + (position.y() - map.top()) / map.height() * window.height()};
}

} // namespace regard::app
