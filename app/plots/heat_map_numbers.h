#pragma once

#include <QPainter>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// How many decimals cells of that size have room for: enough to tell values of the range apart; -1 if they have not.
int numberDecimals(const HeatMapData& data, const QSizeF& cell, const Theme& theme);

/// The value rounded to that many decimals; what would be rounded to 0 but is not is told as "<0.001", ">-0.001".
QString numberText(double value, int decimals, const QLocale& locale);

/// Black or white: the one that is read better on a colour (always at least 4.5 : 1).
QColor numberColor(QRgb ground);

/// The values of the cells of `window` (in cells), written into them; nothing where they are too small, and no number
/// that the window's edge would cut. `whole` is where the whole map lies.
void drawNumbers(QPainter& painter, const HeatMapData& data, const QRectF& whole, const QRectF& window,
                 const Palette& palette, const Theme& theme);

} // namespace regard::app
