#include "app/plots/heat_map_layout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/colour_bar.h"

namespace regard::app {

namespace {

constexpr std::size_t grid_limit = 44; // cells a side: beyond it lines hide more than they show
constexpr double largest_cell = 3.6;   // in line heights
constexpr double widest_shape = 1.7;   // of a token's cell
constexpr double strip_gap = 0.45;     // in line heights, between the map and its margins
constexpr double strip_room = 13;      // in line heights: in less the map itself needs it
constexpr double whole_strip = 21;     // in line heights: in less it is narrower
constexpr double narrow_strip = 0.6;   // its share then
constexpr double low_room = 26;        // in line heights
constexpr double column_share = 0.2;   // of the height: labels of columns may take it

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double columnExtent(const HeatMapLayout& layout, double line)
{
    return layout.columns.extent + line * 0.25;
}

double wholePixels(double cell)
{
    return cell >= 6 ? std::floor(cell) : cell;
}

/// Token maps stay near squares, as long as that leaves a line for each label; a map with a numbered axis fills the
/// room.
QSizeF shaped(QSizeF cell, const HeatMapData& data, const Theme& theme)
{
    const double largest = largest_cell * lineOf(theme);
    const double readable = lineOf(theme);
    const bool numbered = data.rowLabels.isEmpty() || data.columnLabels.isEmpty();
    if (!numbered) {
        cell.setWidth(std::min({cell.width(), largest, std::max(cell.height() * widest_shape, readable)}));
        cell.setHeight(std::min({cell.height(), largest, std::max(cell.width() * 1.25, readable)}));
    } else {
        cell.setHeight(std::min(cell.height(), largest));
        cell.setWidth(std::min(cell.width(), largest * 2));
    }
    return {wholePixels(cell.width()), wholePixels(cell.height())};
}

bool hasGrid(double most_cells, QSizeF cell, double line)
{
    return most_cells <= double(grid_limit) && std::min(cell.width(), cell.height()) >= line * 0.3;
}

HeatMapData legendOf(const HeatMapData& data)
{
    HeatMapData legend;
    legend.rows = 1;
    legend.columns = 3;
    legend.valueName = data.valueName;
    legend.minimum = data.minimum;
    legend.maximum = data.maximum;
    legend.scale = data.scale;
    float smallest = INFINITY;
    float largest = -INFINITY;
    for (const float value : data.values) {
        smallest = std::isfinite(value) ? std::min(smallest, value) : smallest;
        largest = std::isfinite(value) ? std::max(largest, value) : largest;
    }
    if (smallest > largest)
        smallest = largest = 0;
    legend.values = {smallest, largest, data.hasNotANumber() ? NAN : largest};
    if (data.hasMask())
        legend.masked = {true, false, false};
    for (std::size_t i = 0; i < data.leftOut.size() && legend.leftOut.empty(); ++i)
        if (data.leftOut[i] && (data.pending.empty() || !data.pending[i]))
            legend.leftOut = {true, false, false};
    if (data.hasPending())
        legend.pending = {true, false, false};
    if (!data.rowMaxima.empty())
        legend.rowMaxima = {data.rowMaxima.front()};
    return legend;
}

HeatMapLayout arrangeFacts(const HeatMapData& data, const MapFacts& facts, QSizeF cell, const Theme& theme,
                           const HeatMapFit& fit)
{
    const double line = lineOf(theme);
    const double limit = line * fit.longestLabel;
    HeatMapLayout layout;
    layout.columns = planColumns(facts.columns, cell.width(), std::max(limit, line * fit.longestColumn), theme);
    layout.rows = planRows(facts.rows, cell.height(), limit, theme);
    layout.grid = hasGrid(double(std::max(data.rows, data.columns)), cell, line);

    const QFontMetricsF metrics(theme.font);
    const double row_width = std::max(layout.rows.extent, std::min(metrics.horizontalAdvance(data.rowTitle), limit));
    const double margin = line * 0.6;
    const double left = std::round(margin + row_width + line * 0.5);
    double top = margin;
    layout.title = {left, top + line * 0.5};
    if (!data.title.isEmpty())
        top += line * 1.5;
    layout.columnTitle = {left, top + line * 0.5};
    const double right_end = left + cell.width() * double(data.columns) - metrics.horizontalAdvance(data.columnTitle);
    if (fit.low && left + QFontMetricsF(theme.bold()).horizontalAdvance(data.title) + line <= right_end)
        layout.columnTitle = {right_end, layout.title.y()};
    else if (!data.columnTitle.isEmpty())
        top += line * 1.3;
    top = std::round(top + columnExtent(layout, line));
    layout.map = QRectF(left, top, cell.width() * double(data.columns), cell.height() * double(data.rows));
    // The first row's label may be higher than its row.
    layout.rowTitle = {left - line * 0.5, top - line * 0.65 - std::max(0.0, (line * 0.8 - cell.height()) / 2)};
    double right = layout.map.right();
    double below = 0;
    if (fit.strip > 0) {
        const double strip = std::round(line * fit.strip);
        const double gap = std::round(line * strip_gap);
        layout.rowStrip = QRectF(right + gap, top, strip, layout.map.height());
        layout.columnStrip = QRectF(left, layout.map.bottom() + gap, layout.map.width(), strip);
        right = layout.rowStrip.right();
        below = gap + strip;
    }
    const bool bar = fit.bar && data.openMark.isEmpty();
    const double bar_height = std::max(layout.map.height() + below, bar ? line * fit.lowestBar : 0);
    const double bar_width = bar ? colourBarWidth(facts.legend, theme, fit.barName) : 0;
    layout.bar = QRectF(std::round(right + (bar ? line * 1.1 : 0)), top, bar_width, bar_height);
    layout.right = std::max(layout.bar.right(), layout.map.right() + columnOverhang(layout.columns, cell.width()));
    layout.size = QSizeF(layout.right + margin, top + bar_height + margin);
    return layout;
}

HeatMapLayout arrangeFitted(const HeatMapData& data, const MapFacts& facts, QSizeF room, const Theme& theme,
                            const HeatMapFit& fit)
{
    const double line = lineOf(theme);
    QSizeF cell(line, line);
    // The labels' room depends on the cells' size and the other way round: a few rounds settle it.
    HeatMapLayout layout;
    for (int round = 0; round < 3; ++round) {
        layout = arrangeFacts(data, facts, cell, theme, fit);
        const double width = layout.size.width() - layout.map.width();
        const double below = fit.strip > 0 ? layout.columnStrip.bottom() - layout.map.bottom() : 0;
        const double height = layout.map.top() + below + line * 0.6;
        cell = shaped({std::max((room.width() - width) / double(data.columns), 0.05),
                       std::max((room.height() - height) / double(data.rows), 0.05)},
                      data, theme);
    }
    return arrangeFacts(data, facts, cell, theme, fit);
}

/// Whether the map itself is the larger part of what is seen, or as large as its cells may be.
bool isWorthwhile(const HeatMapLayout& layout, const HeatMapData& data, QSizeF room, const Theme& theme,
                  const HeatMapFit& fit)
{
    const double least = std::min(room.width() * fit.smallestMap, lineOf(theme) * double(data.columns));
    return layout.map.width() >= least && layout.size.width() <= room.width() + 1 &&
           layout.size.height() <= room.height() + 1;
}

} // namespace

MapFacts::MapFacts(const HeatMapData& data)
    : rows(data.roomOfRows(), data.rows), columns(data.roomOfColumns(), data.columns)
{
    setNumbers(data);
}

void MapFacts::setNumbers(const HeatMapData& data)
{
    legend = legendOf(data);
    rows.setShown(data.rowRoom.isEmpty() ? QStringList() : data.rowLabels);
    columns.setShown(data.columnRoom.isEmpty() ? QStringList() : data.columnLabels);
}

HeatMapLayout arrangeCells(const HeatMapData& data, QSizeF cell, const Theme& theme, const HeatMapFit& fit)
{
    return arrangeFacts(data, MapFacts(data), cell, theme, fit);
}

HeatMapLayout arrange(const HeatMapData& data, QSizeF room, const Theme& theme)
{
    return arrange(data, MapFacts(data), room, theme);
}

HeatMapLayout arrange(const HeatMapData& data, const MapFacts& facts, QSizeF room, const Theme& theme, double strip)
{
    if (data.rows == 0 || data.columns == 0)
        return {};
    // A map without its scale says little: its bar outlives long labels, the bar's name and large cells.
    constexpr HeatMapFit fits[] = {{},
                                   {6, true, 5},
                                   {4, true, 4},
                                   {4, true, 4, false},
                                   {4, true, 4, false, 0.25},
                                   {2.5, true, 3, false, 0.25},
                                   {4, false, 0},
                                   {2.5, false, 0}};
    const double smaller = std::min(room.width(), room.height());
    const double line = lineOf(theme);
    HeatMapLayout layout;
    for (HeatMapFit fit : fits) {
        fit.low = room.height() < low_room * line && !data.title.isEmpty();
        fit.longestColumn = std::min(room.height() * column_share / line, HeatMapFit{}.longestLabel);
        fit.strip = fit.longestLabel < 4 || smaller < strip_room * line ? 0
                    : smaller < whole_strip * line                      ? strip * narrow_strip
                                                                        : strip;
        layout = arrangeFitted(data, facts, room, theme, fit);
        if (isWorthwhile(layout, data, room, theme, fit))
            break;
    }
    return layout;
}

HeatMapLayout zoomedLayout(const HeatMapLayout& whole, const MapFacts& facts, const QRectF& window, const Theme& theme)
{
    if (window.isEmpty())
        return whole;
    const QSizeF cell(whole.map.width() / window.width(), whole.map.height() / window.height());
    HeatMapLayout part{whole, {}, {}, false};
    part.columns = partOfColumns(facts.columns, {window.left(), window.width(), cell.width()}, whole.columns, theme);
    part.rows = partOfRows(facts.rows, {window.top(), window.height(), cell.height()}, whole.rows, theme);
    part.grid = hasGrid(std::max(window.width(), window.height()), cell, lineOf(theme));
    return part;
}

QSizeF figureCell(const HeatMapData& data, const Theme& theme)
{
    const double line = lineOf(theme);
    const auto most = double(std::max<std::size_t>({data.rows, data.columns, 1}));
    const double side = std::clamp(line * 46 / most, 0.8, line * 1.6);
    if (!data.rowLabels.isEmpty() && !data.columnLabels.isEmpty())
        return {side, side};
    // Numbered axes: two thirds of a page wide, half a page high at most.
    return {std::clamp(line * 32 / double(std::max<std::size_t>(data.columns, 1)), 0.4, line * 2),
            std::clamp(line * 20 / double(std::max<std::size_t>(data.rows, 1)), 0.4, line * 1.6)};
}

} // namespace regard::app
