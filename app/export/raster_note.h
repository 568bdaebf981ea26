#pragma once

#include <QString>

#include "app/plots/cell_raster.h"

namespace regard::app {

/// For a caption: that so many cells are one image in SVG and PDF; empty where they are rectangles.
QString rasterNote(std::size_t cells);

} // namespace regard::app
