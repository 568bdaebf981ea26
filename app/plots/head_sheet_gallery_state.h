#pragma once

#include <QScrollBar>

#include "app/plots/head_sheet_gallery.h"
#include "app/plots/head_sheet_layout.h"
#include "app/plots/head_sheet_painter.h"
#include "app/plots/head_sheet_tiles.h"
#include "app/plots/head_sheet_window.h"

namespace regard::app {

/// What the painting and the moving part of a gallery share.
struct HeadGallery::State {
    HeadTiles tiles;
    SheetPainter painter;
    SheetWindow window;
    SheetLayout layout;
    HeadOrder sortedBy = HeadOrder::place;
    bool ascending = true;
    double scale = 1;
    std::vector<HeadPlace> order;
    int current = -1; ///< index within the order
    HeadPlace currentPlace;
    QPoint cell{-1, -1}; ///< x column, y row
    std::set<HeadPlace> off;
    QPointF pressed;
    bool dragging = false;
    bool pressedOnTile = false;

    QSizeF cells() const { return QSizeF(double(tiles.frame().columns), double(tiles.frame().rows)); }
    QPointF scrolled(const HeadGallery& gallery) const
    {
        return QPointF(gallery.horizontalScrollBar()->value(), gallery.verticalScrollBar()->value());
    }
    QRectF onViewport(int index, const HeadGallery& gallery) const
    {
        return layout.tileRect(index).translated(-scrolled(gallery));
    }
    int indexOf(int layer, int head) const
    {
        for (std::size_t i = 0; i < order.size(); ++i)
            if (int(order[i].layer) == layer && (int(order[i].head) == head || tiles.heads() == 1))
                return int(i);
        return -1;
    }
    TileText textOf(int index, const QLocale& locale) const;
};

} // namespace regard::app
