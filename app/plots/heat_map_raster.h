#pragma once

#include <array>
#include <vector>

#include <QImage>
#include <QRectF>

#include "app/plots/heat_map_pyramid.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// The colours of a map on screen: of each entry of the palette, and of what has none.
struct RasterColors {
    std::array<QRgb, MapPyramid::codes> entries{};
    std::vector<QRgb> hatch{}; ///< of masked cells, by (x + y) modulo its length
    QRgb background = 0;       ///< between cells

    /// Hatched as files are, for a device with `ratio` pixels a point.
    static RasterColors of(const Palette& palette, const Theme& theme, double ratio);
};

/// The part `window` of a map (in cells) as a picture of that many pixels. A cell smaller than a pixel is not lost to a
/// weaker neighbour; larger ones stand `gap` pixels apart.
QImage rasterOf(MapPyramid& pyramid, const QRectF& window, const QSize& pixels, const RasterColors& colors, int gap);

} // namespace regard::app
