#pragma once

#include <QByteArray>
#include <QImage>

#include "app/export/figure.h"

namespace regard::app {

/// At most 32,000 pixels a side and 160 million in all. Throws Error (invalid) for a figure without a sensible size,
/// and for more pixels, saying which dpi would do.
QImage rasterise(const Figure& figure, int dpi);

/// The bytes of a file. Throw Error: invalid as above, io if a picture cannot be encoded.
QByteArray encodePng(const Figure& figure, int dpi);
QByteArray encodeSvg(const Figure& figure);
QByteArray encodePdf(const Figure& figure);

} // namespace regard::app
