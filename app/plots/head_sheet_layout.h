#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include "app/plots/theme.h"

namespace regard::app {

/// Tiles in rows and columns: a map each under two lines, or three where it is narrow, that say which head it is
/// and what it does.
struct SheetLayout {
    int count = 0;
    int columns = 0;
    QSizeF size; ///< that the whole needs
    QPointF origin;
    QSizeF map;
    QSizeF pitch;
    double header = 0; ///< height of what stands above a map

    int rows() const { return columns > 0 ? (count + columns - 1) / columns : 0; }
    QRectF mapRect(int index) const;
    QRectF tileRect(int index) const;      ///< with its lines
    int at(const QPointF& position) const; ///< the tile there, -1 for none
};

/// How many of a layer's heads stand side by side so that each can be read: all of them, or a half, a third, …
int columnsThatFit(int heads, QSizeF cells, QSizeF room, const Theme& theme);

/// The largest tiles of which all fit into `room`, but no smaller than can be read, times `scale`. `columns` is their
/// number in a row, 0 for the one with the largest tiles; `cells` the size of one map in cells.
SheetLayout layOutSheet(int count, int columns, QSizeF cells, QSizeF room, double scale, const Theme& theme);

/// What stands above a map.
struct TileText {
    QString name;   ///< "L2 H3"
    QString number; ///< "2.31 bit"
    QString type;   ///< "previous token"
};
void drawTileText(QPainter& painter, const SheetLayout& layout, int index, const TileText& text, bool current,
                  const Theme& theme);

/// A sheet that is off is crossed out.
void drawOff(QPainter& painter, const QRectF& map, const Theme& theme);

} // namespace regard::app
