#include "app/plots/head_grid.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double smallest_map = 0.6; // in line heights
constexpr double small_map = 1.2;    // below it maps stand closer
constexpr double largest_map = 12;

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double labelWidth(int layers, const Theme& theme)
{
    return QFontMetricsF(theme.bold()).horizontalAdvance(QStringLiteral("L%1").arg(std::max(layers - 1, 0)));
}

} // namespace

QRectF HeadGrid::rect(int layer, int head) const
{
    return {origin.x() + pitch.width() * head, origin.y() + pitch.height() * layer, map.width(), map.height()};
}

QPoint HeadGrid::at(const QPointF& position) const
{
    if (layers == 0 || heads == 0)
        return {-1, -1};
    const QPointF offset = position - origin;
    const int head = int(std::floor(offset.x() / pitch.width()));
    const int layer = int(std::floor(offset.y() / pitch.height()));
    if (head < 0 || head >= heads || layer < 0 || layer >= layers)
        return {-1, -1};
    return {head, layer};
}

HeadGrid arrangeHeads(int layers, int heads, QSizeF cells, QSizeF room, const Theme& theme)
{
    HeadGrid grid;
    if (layers < 1 || heads < 1)
        return grid;
    const double line = lineOf(theme);
    double gap = std::round(line * 0.45);
    const double margin = line * 0.5;
    grid.layers = layers;
    grid.heads = heads;
    grid.origin = {std::round(margin + labelWidth(layers, theme) + line * 0.5), std::round(margin + line * 1.3)};
    // A long target of a short source would make slivers.
    const double shape = std::clamp(cells.height() / std::max(cells.width(), 1.0), 0.6, 1.4);
    const auto fitting = [&] {
        const double width = (room.width() - grid.origin.x() - margin) / heads - gap;
        const double height = (room.height() - grid.origin.y() - margin) / layers - gap;
        return std::min(width, height / shape);
    };
    if (fitting() < line * small_map)
        gap = std::round(line * 0.25);
    const double side = std::clamp(fitting(), line * smallest_map, line * largest_map);
    grid.map = {std::floor(side), std::floor(side * shape)};
    grid.pitch = {grid.map.width() + gap, grid.map.height() + gap};
    grid.size = {grid.origin.x() + grid.pitch.width() * heads + margin,
                 grid.origin.y() + grid.pitch.height() * layers + margin};
    return grid;
}

void drawHeadLabels(QPainter& painter, const HeadGrid& grid, int layer, int head, const Theme& theme)
{
    const double line = lineOf(theme);
    const auto use = [&](bool current) {
        painter.setFont(current ? theme.bold() : theme.font);
        painter.setPen(current ? theme.accent : theme.muted);
    };
    // Numbers of narrow maps would run into each other.
    const double widest =
        QFontMetricsF(theme.bold()).horizontalAdvance(QStringLiteral("H%1").arg(std::max(grid.heads - 1, 0)));
    const int step = std::max(1, int(std::ceil((widest + 2) / grid.pitch.width())));
    for (int i = 0; i < grid.heads; ++i) {
        if (i % step != 0 && i != head)
            continue;
        use(i == head);
        const QRectF map = grid.rect(0, i);
        drawLine(painter, {map.center().x(), map.top() - line * 0.7}, QStringLiteral("H%1").arg(i), Qt::AlignHCenter);
    }
    for (int i = 0; i < grid.layers; ++i) {
        use(i == layer);
        const QRectF map = grid.rect(i, 0);
        drawLine(painter, {map.left() - line * 0.5, map.center().y()}, QStringLiteral("L%1").arg(i), Qt::AlignRight);
    }
}

QColor sheetGround(const Theme& theme)
{
    return mixed(theme.text, theme.background, 0.12);
}

} // namespace regard::app
