#pragma once

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"

namespace regard::app {

/// The most cells that a vector file draws as rectangles; beyond it readers take long to open it.
constexpr std::size_t most_vector_cells = 40'000;

/// The cells as one image that is stored without loss, a pixel a cell, and enlarged without smoothing. Where a picture
/// of pixels has less than one for a cell, a pixel is what stands out most in its block.
void drawCellImage(QPainter& painter, const HeatMapData& data, const QRectF& map, const Palette& palette);

} // namespace regard::app
