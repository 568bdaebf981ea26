#pragma once

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Width of a bar with its numbers and, if `named`, the value's name.
double colourBarWidth(const HeatMapData& data, const Theme& theme, bool named = true);

/// Height of a place whose bar is long enough for the value's whole name.
double colourBarHeight(const HeatMapData& data, const Theme& theme);

/// The bar at `place`'s left edge, its numbers and, if it is wide enough, the value's name to the right of it; below it
/// what is not on the bar (cells masked, left out or no numbers). Its ends are pointed where values lie beyond them.
/// `marked` is the fraction to point at, as of cellFraction(), NaN for none.
void drawColourBar(QPainter& painter, const HeatMapData& data, const QRectF& place, const Palette& palette,
                   const Theme& theme, double marked);

} // namespace regard::app
