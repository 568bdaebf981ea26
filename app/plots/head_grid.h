#pragma once

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Where the small maps of a sheet stand: a row a layer, a column a head. The same on screen and in files.
struct HeadGrid {
    int layers = 0;
    int heads = 0;
    QSizeF size;    ///< that the whole needs
    QPointF origin; ///< of the first map
    QSizeF map;     ///< of one map
    QSizeF pitch;   ///< from one map to the next

    QRectF rect(int layer, int head) const;
    /// x head, y layer; -1, -1 where there is no map.
    QPoint at(const QPointF& position) const;
};

/// The largest maps that fit into `room`, of the shape columns : rows as far as that is sensible.
HeadGrid arrangeHeads(int layers, int heads, QSizeF cells, QSizeF room, const Theme& theme);

/// L0, L1, … and H0, H1, …; the current ones in the accent colour, -1 for none.
void drawHeadLabels(QPainter& painter, const HeadGrid& grid, int layer, int head, const Theme& theme);

/// What lies under a map: seen where cells are masked.
QColor sheetGround(const Theme& theme);

} // namespace regard::app
