#pragma once

#include <QImage>
#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// How a map's cells are put on a device.
struct CellStyle {
    bool grid = false;   ///< the background shows between the cells
    bool vector = false; ///< every cell a rectangle, whatever their number: for files
    bool hatch = true;   ///< masked cells are hatched, else left open
    bool image = false;  ///< one image for all cells: for files with too many of them
};

/// The rectangle of one cell of a map that fills `map`.
QRectF cellRect(const HeatMapData& data, const QRectF& map, std::size_t row, std::size_t column);

/// Width of the lines between the cells of a map with a grid.
double gridGap(const QRectF& map, const HeatMapData& data);

/// The cells as rectangles, those of one colour together; hatched where masked. The painter keeps its state.
void drawCells(QPainter& painter, const HeatMapData& data, const QRectF& map, const Palette& palette,
               const Theme& theme, CellStyle style);

/// One pixel a cell (transparent where masked or left out), at most `limit` a side: then a pixel is the value of its
/// block that is furthest from the range's neutral point, so that a thin line of large weights is not lost.
QImage cellImage(const HeatMapData& data, const Palette& palette, QSize limit);

/// Frames the marked row, column and their cell; -1 for none.
void drawHighlight(QPainter& painter, const HeatMapData& data, const QRectF& map, int row, int column,
                   const Theme& theme);

/// A cross-hair of two thin lines through a cell: where the pointer is while another cell is marked.
void drawPointed(QPainter& painter, const HeatMapData& data, const QRectF& map, int row, int column);

} // namespace regard::app
