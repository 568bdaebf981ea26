#include "app/plots/hatch.h"

#include <algorithm>
#include <cmath>

#include "app/plots/cells.h"

namespace regard::app {

namespace {

/// One rectangle a run of masked cells within a row.
std::vector<QRectF> maskedRuns(const HeatMapData& data, const QRectF& map)
{
    std::vector<QRectF> runs;
    for (std::size_t row = 0; row < data.rows; ++row) {
        for (std::size_t column = 0; column < data.columns; ++column) {
            if (!data.isMasked(row, column))
                continue;
            const QRectF first = cellRect(data, map, row, column);
            while (column + 1 < data.columns && data.isMasked(row, column + 1))
                ++column;
            runs.push_back(first.united(cellRect(data, map, row, column)));
        }
    }
    return runs;
}

/// Walks one rising line from cell to cell, x + y = `sum` from the map's corner, and keeps its masked stretches.
void walk(const HeatMapData& data, const QRectF& map, double sum, std::vector<QLineF>& lines)
{
    const double width = map.width() / double(data.columns);
    const double height = map.height() / double(data.rows);
    double x = std::max(0.0, sum - map.height());
    const double end = std::min(sum, map.width());
    double start = -1;
    while (x < end - 1e-9) {
        const double y = sum - x;
        // The edges that the line meets next: the cell's right side, or its top.
        const double to_right = (std::floor(x / width + 1e-9) + 1) * width;
        const double to_top = sum - (std::ceil(y / height - 1e-9) - 1) * height;
        const double next = std::min({to_right, to_top, end});
        const double middle = (x + next) / 2;
        const auto column = std::min(std::size_t(middle / width), data.columns - 1);
        const auto row = std::min(std::size_t(std::max(0.0, (sum - middle) / height)), data.rows - 1);
        const bool masked = data.isMasked(row, column);
        if (masked && start < 0)
            start = x;
        if (!masked && start >= 0) {
            lines.emplace_back(map.left() + start, map.top() + sum - start, map.left() + x, map.top() + sum - x);
            start = -1;
        }
        x = std::max(next, x + 1e-6);
    }
    if (start >= 0)
        lines.emplace_back(map.left() + start, map.top() + sum - start, map.left() + end, map.top() + sum - end);
}

} // namespace

std::vector<QLineF> hatchLines(const HeatMapData& data, const QRectF& map, double spacing)
{
    std::vector<QLineF> lines;
    if (data.rows == 0 || data.columns == 0 || !(spacing > 0))
        return lines;
    for (double sum = spacing / 2; sum < map.width() + map.height(); sum += spacing)
        walk(data, map, sum, lines);
    return lines;
}

void drawHatch(QPainter& painter, const HeatMapData& data, const QRectF& map, const Theme& theme)
{
    if (!data.hasMask())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.text, theme.background, 0.06));
    const std::vector<QRectF> runs = maskedRuns(data, map);
    painter.drawRects(runs.data(), int(runs.size()));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(mixed(theme.text, theme.background, 0.36), 0.8, Qt::SolidLine, Qt::FlatCap));
    const std::vector<QLineF> lines = hatchLines(data, map, 6);
    painter.drawLines(lines.data(), int(lines.size()));
    painter.restore();
}

} // namespace regard::app
