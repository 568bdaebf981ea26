#include "app/plots/head_sheet_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double smallest_map = 4.2; // in line heights
constexpr double readable_map = 6.4;
constexpr double largest_map = 22;
constexpr double one_line_map = 8; // beside the name there is room for a number with its unit

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

struct Measures {
    double line, gap, margin, header;
    double shape; ///< height of a map as a share of its width

    Measures(QSizeF cells, const Theme& theme)
        : line(lineOf(theme)), gap(std::round(line * 0.7)), margin(std::round(line * 0.8)),
          header(std::round(line * 2.15)),
          shape(std::clamp(cells.height() / std::max(cells.width(), 1.0), 0.6, 1.4)) // a long target makes no slivers
    {
    }

    /// Width of the maps of which so many stand side by side.
    double beside(int columns, QSizeF room) const { return (room.width() - 2 * margin + gap) / columns - gap; }

    /// Width of the maps of which so many columns fit.
    double fitting(int count, int columns, QSizeF room) const
    {
        const int rows = (count + columns - 1) / columns;
        const auto under = [&](double lines) {
            return std::min(beside(columns, room), ((room.height() - 2 * margin + gap) / rows - gap - lines) / shape);
        };
        const double roomy = under(header);
        return under(headerOf(roomy));
    }

    double headerOf(double width) const { return header + (width < line * one_line_map ? line : 0); }
};

int bestColumns(int count, const Measures& measures, QSizeF room)
{
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (measures.fitting(count, columns, room) > measures.fitting(count, best, room))
            best = columns;
    // Where all do not fit anyway, as many as stand side by side.
    const double least = measures.line * readable_map;
    if (measures.fitting(count, best, room) < measures.line * smallest_map)
        best = int((room.width() - 2 * measures.margin + measures.gap) / (least + measures.gap));
    return std::clamp(best, 1, std::max(count, 1));
}

} // namespace

QRectF SheetLayout::mapRect(int index) const
{
    const int row = index / std::max(columns, 1);
    const int column = index % std::max(columns, 1);
    return {origin.x() + pitch.width() * column, origin.y() + header + pitch.height() * row, map.width(), map.height()};
}

QRectF SheetLayout::tileRect(int index) const
{
    return mapRect(index).adjusted(0, -header, 0, 0);
}

int SheetLayout::at(const QPointF& position) const
{
    for (int i = 0; i < count; ++i)
        if (tileRect(i).contains(position))
            return i;
    return -1;
}

int columnsThatFit(int heads, QSizeF cells, QSizeF room, const Theme& theme)
{
    const Measures measures(cells, theme);
    int columns = heads;
    for (int rows = 2; columns > 1 && measures.beside(columns, room) < measures.line * smallest_map; ++rows)
        columns = (heads + rows - 1) / rows;
    return columns;
}

SheetLayout layOutSheet(int count, int columns, QSizeF cells, QSizeF room, double scale, const Theme& theme)
{
    SheetLayout layout;
    if (count < 1)
        return layout;
    const Measures measures(cells, theme);
    layout.count = count;
    layout.columns = columns > 0 ? std::min(columns, count) : bestColumns(count, measures, room);
    const double fitting = measures.fitting(count, layout.columns, room);
    // What scrolls anyway is at least large enough to read.
    const double smallest = measures.line * smallest_map;
    const double readable = std::min(measures.beside(layout.columns, room), measures.line * readable_map);
    const double wide = std::clamp(fitting >= smallest ? fitting : readable, smallest, measures.line * largest_map);
    const double width = std::floor(wide * scale);
    layout.map = {width, std::floor(width * measures.shape)};
    layout.header = measures.headerOf(width);
    layout.pitch = {layout.map.width() + measures.gap, layout.map.height() + layout.header + measures.gap};
    layout.origin = {measures.margin, measures.margin};
    layout.size = {2 * measures.margin + layout.pitch.width() * layout.columns - measures.gap,
                   2 * measures.margin + layout.pitch.height() * layout.rows() - measures.gap};
    return layout;
}

void drawTileText(QPainter& painter, const SheetLayout& layout, int index, const TileText& text, bool current,
                  const Theme& theme)
{
    const QRectF tile = layout.tileRect(index);
    const double line = lineOf(theme);
    const QFontMetricsF bold(theme.bold());
    const QFontMetricsF plain(theme.font);
    const double upper = tile.top() + line * 0.5;
    painter.setFont(theme.bold());
    painter.setPen(current ? theme.accent : theme.text);
    drawLine(painter, {tile.left(), upper}, text.name, Qt::AlignLeft);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    const bool below = layout.header > line * 2.5; // a line of its own for the number
    const double left = below ? tile.width() : tile.width() - bold.horizontalAdvance(text.name) - line * 0.3;
    // The unit goes first where there is little room.
    const bool whole = plain.horizontalAdvance(text.number) <= left;
    const QString number = elidedLabel(whole ? text.number : text.number.section(u' ', 0, 0), plain, left);
    if (below)
        drawLine(painter, {tile.left(), upper + line}, number, Qt::AlignLeft);
    else
        drawLine(painter, {tile.right(), upper}, number, Qt::AlignRight);
    drawLine(painter, {tile.left(), upper + (below ? 2 : 1) * line}, elidedLabel(text.type, plain, tile.width()),
             Qt::AlignLeft);
}

void drawOff(QPainter& painter, const QRectF& map, const Theme& theme)
{
    QColor veil = theme.background;
    veil.setAlphaF(0.72F);
    painter.fillRect(map, veil);
    painter.setPen(QPen(theme.muted, 1.5));
    painter.drawLine(map.topLeft(), map.bottomRight());
    painter.drawLine(map.topRight(), map.bottomLeft());
}

} // namespace regard::app
