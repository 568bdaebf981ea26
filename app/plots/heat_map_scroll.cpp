#include "app/plots/heat_map_scroll.h"

#include <algorithm>

namespace regard::app {

namespace {

constexpr double thickness = 3;
constexpr double distance = 2; // from the map
constexpr double shortest = 12;

struct Line {
    double from; ///< where the whole axis starts and how long it is, in pixels
    double length;
    double start; ///< what is seen of it, in cells
    double size;
    double cells;

    double at(double cell) const { return from + cell / cells * length; }
};

void drawAxis(QPainter& painter, const Line& line, int marked, const Theme& theme, const auto& box)
{
    painter.setBrush(mixed(theme.text, theme.background, 0.12));
    painter.drawRect(box(line.from, line.length));
    const double length = std::max(shortest, line.length * line.size / line.cells);
    const double start = std::min(line.at(line.start), line.from + line.length - length);
    painter.setBrush(mixed(theme.text, theme.background, 0.55));
    painter.drawRect(box(start, length));
    if (marked >= 0 && marked < line.cells) {
        painter.setBrush(theme.accent);
        painter.drawRect(box(line.at(marked + 0.5) - thickness / 2, thickness));
    }
}

} // namespace

void drawScrollLines(QPainter& painter, const QRectF& map, const QRectF& window, const WindowLimits& limits, Mark mark,
                     const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const QSizeF cells = limits.cells;
    if (window.width() < cells.width() - 1e-6)
        drawAxis(
            painter, {map.left(), map.width(), window.left(), window.width(), cells.width()}, mark.column, theme,
            [&map](double from, double length) { return QRectF(from, map.bottom() + distance, length, thickness); });
    if (window.height() < cells.height() - 1e-6)
        drawAxis(
            painter, {map.top(), map.height(), window.top(), window.height(), cells.height()}, mark.row, theme,
            [&map](double from, double length) { return QRectF(map.right() + distance, from, thickness, length); });
    painter.restore();
}

} // namespace regard::app
