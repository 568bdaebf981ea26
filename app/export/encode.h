#pragma once

#include <QByteArray>
#include <QImage>

#include "app/export/figure.h"

namespace regard::app {

/// Throws Error (invalid) for a dpi out of range, a figure without a sensible size or one of too many pixels.
QImage rasterise(const Figure& figure, int dpi);

/// The bytes of a file. Throw Error: invalid as above, io if a picture cannot be encoded.
QByteArray encodePng(const Figure& figure, int dpi);
QByteArray encodeSvg(const Figure& figure);
QByteArray encodePdf(const Figure& figure);

} // namespace regard::app
