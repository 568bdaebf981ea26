#include "app/plots/cells.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "app/plots/cell_raster.h"
#include "app/plots/downsample.h"
#include "app/plots/hatch.h"
#include "app/plots/pending.h"

namespace regard::app {

namespace {

/// Groups rectangles by colour, so that a file names each colour once.
using RectsByColor = std::map<QRgb, std::vector<QRectF>>;

QRgb cellColor(const HeatMapData& data, const Palette& palette, std::size_t row, std::size_t column)
{
    return palette.color(data.cellFraction(row, column));
}

bool isDrawn(const HeatMapData& data, std::size_t row, std::size_t column)
{
    return !data.isMasked(row, column) && !data.isLeftOut(row, column);
}

/// Without gaps, neighbours of one colour in a row are one rectangle: a long sentence is mostly such runs.
RectsByColor collect(const HeatMapData& data, const QRectF& map, const Palette& palette, double gap)
{
    RectsByColor groups;
    for (std::size_t row = 0; row < data.rows; ++row) {
        for (std::size_t column = 0; column < data.columns; ++column) {
            if (!isDrawn(data, row, column))
                continue;
            const QRgb color = cellColor(data, palette, row, column);
            QRectF cell = cellRect(data, map, row, column);
            while (gap == 0 && column + 1 < data.columns && isDrawn(data, row, column + 1) &&
                   cellColor(data, palette, row, column + 1) == color)
                cell = cell.united(cellRect(data, map, row, ++column));
            groups[color].push_back(cell.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2));
        }
    }
    return groups;
}

double neutral(const HeatMapData& data)
{
    return data.minimum < 0 && data.maximum > 0 ? 0 : data.minimum;
}

} // namespace

QRectF cellRect(const HeatMapData& data, const QRectF& map, std::size_t row, std::size_t column)
{
    const double width = map.width() / double(data.columns);
    const double height = map.height() / double(data.rows);
    return {map.left() + width * double(column), map.top() + height * double(row), width, height};
}

void drawCells(QPainter& painter, const HeatMapData& data, const QRectF& map, const Palette& palette,
               const Theme& theme, CellStyle style)
{
    if (data.rows == 0 || data.columns == 0)
        return;
    if (style.image) {
        drawCellImage(painter, data, map, palette);
        if (style.hatch)
            drawHatch(painter, data, map, theme);
        drawPending(painter, data, map, map, theme);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    if (!style.grid && style.vector && !data.hasMask() && data.leftOut.empty()) {
        // Viewers that smooth edges let what is behind shine through between cells.
        painter.setBrush(QColor::fromRgb(palette.color(data.fraction(neutral(data)))));
        painter.drawRect(map);
    }
    for (const auto& [color, rects] : collect(data, map, palette, style.grid ? gridGap(map, data) : 0)) {
        painter.setBrush(QColor::fromRgb(color));
        painter.drawRects(rects.data(), int(rects.size()));
    }
    painter.restore();
    if (style.hatch)
        drawHatch(painter, data, map, theme);
    drawPending(painter, data, map, map, theme);
}

QImage cellImage(const HeatMapData& data, const Palette& palette, QSize limit)
{
    if (data.rows == 0 || data.columns == 0 || limit.isEmpty())
        return {};
    const bool small = data.rows <= std::size_t(limit.height()) && data.columns <= std::size_t(limit.width());
    if (!small)
        return cellImage(downsampled(data, std::size_t(limit.height()), std::size_t(limit.width()), neutral(data)),
                         palette, limit);
    QImage image(int(data.columns), int(data.rows), QImage::Format_ARGB32_Premultiplied);
    for (std::size_t row = 0; row < data.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(int(row)));
        for (std::size_t column = 0; column < data.columns; ++column)
            line[column] = !isDrawn(data, row, column) ? 0u : palette.color(data.cellFraction(row, column));
    }
    return image;
}

double gridGap(const QRectF& map, const HeatMapData& data)
{
    const double cell = std::min(map.width() / double(data.columns), map.height() / double(data.rows));
    return cell >= 8 ? 1 : cell / 8;
}

void drawHighlight(QPainter& painter, const HeatMapData& data, const QRectF& map, int row, int column,
                   const Theme& theme)
{
    const bool has_row = row >= 0 && std::size_t(row) < data.rows;
    const bool has_column = column >= 0 && std::size_t(column) < data.columns;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&painter](const QRectF& rect, const QColor& color, double width, double outset) {
        QPen pen(color, width);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.drawRect(rect.adjusted(-outset, -outset, outset, outset));
    };
    // A dark and a light line: one of them is seen on any colour.
    const auto strip = [&frame](const QRectF& rect) {
        frame(rect, QColor(0, 0, 0, 120), 1, 0.5);
        frame(rect, QColor(255, 255, 255, 150), 1, -0.5);
    };
    if (has_row)
        strip(cellRect(data, map, std::size_t(row), 0).united(cellRect(data, map, std::size_t(row), data.columns - 1)));
    if (has_column)
        strip(cellRect(data, map, 0, std::size_t(column))
                  .united(cellRect(data, map, data.rows - 1, std::size_t(column))));
    if (has_row && has_column) {
        // White within the accent colour is seen on any cell and any background.
        const QRectF cell = cellRect(data, map, std::size_t(row), std::size_t(column));
        frame(cell, theme.accent, 2, 1.5);
        frame(cell, Qt::white, 2, -0.5);
    }
    painter.restore();
}

void drawPointed(QPainter& painter, const HeatMapData& data, const QRectF& map, int row, int column)
{
    if (row < 0 || column < 0 || std::size_t(row) >= data.rows || std::size_t(column) >= data.columns)
        return;
    const QRectF cell = cellRect(data, map, std::size_t(row), std::size_t(column));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    // The cell stays free: its colour is what is looked at.
    const QLineF lines[] = {{map.left(), cell.center().y(), cell.left(), cell.center().y()},
                            {cell.right(), cell.center().y(), map.right(), cell.center().y()},
                            {cell.center().x(), map.top(), cell.center().x(), cell.top()},
                            {cell.center().x(), cell.bottom(), cell.center().x(), map.bottom()}};
    for (const auto& [color, style] :
         {std::pair{QColor(0, 0, 0, 150), Qt::SolidLine}, std::pair{QColor(255, 255, 255, 220), Qt::DotLine}}) {
        painter.setPen(QPen(color, 1, style));
        painter.drawLines(lines, 4);
    }
    painter.restore();
}

} // namespace regard::app
