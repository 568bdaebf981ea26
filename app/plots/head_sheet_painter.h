#pragma once

#include <vector>

#include <QPainter>

#include "app/plots/head_sheet_tile.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Draws the maps of a sheet and keeps their pictures for as long as they stay the same.
class SheetPainter {
public:
    void setPalette(Palette palette);
    Palette palette() const { return palette_; }
    void forget(); ///< all pictures
    void forget(std::size_t index);
    /// The part of a map that is seen, on its place; the ground alone where there is no map yet.
    void drawMap(QPainter& painter, std::size_t index, const HeadTile* tile, const QRectF& window, const QRectF& place,
                 const Theme& theme);
    std::size_t bytes() const;

private:
    struct Picture {
        QRectF window;
        QImage image;
    };
    Palette palette_;
    QColor ground_;
    CodeColors colors_{};
    std::vector<Picture> pictures_;
};

/// The row and the column of a cell within a map that shows `window`; -1 for none.
void drawCursor(QPainter& painter, const QRectF& window, const QRectF& place, int row, int column, const Theme& theme);

/// Covers the rows from `known` on of a map that shows `window`: they are not computed yet.
void drawPendingRows(QPainter& painter, const QRectF& window, const QRectF& place, std::size_t known,
                     const Theme& theme);

/// Hatched as masked cells are, seen through a map where it has some.
void drawMaskedGround(QPainter& painter, const QRectF& place, const Theme& theme);

} // namespace regard::app
