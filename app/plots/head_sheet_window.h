#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace regard::app {

/// The part of a map that all tiles of a sheet show, in cells.
class SheetWindow {
public:
    void setCells(QSizeF cells); ///< of the whole map; shows all of it unless its size is the same
    const QRectF& part() const { return part_; }
    bool showsAll() const;
    double zoom() const; ///< 1 shows all

    /// Each returns whether anything changed.
    bool zoomAt(QPointF cell, double factor); ///< the cell stays where it is
    bool panBy(QPointF cells);
    bool show(QPointF cell); ///< moves no further than it must to have the cell inside
    bool reset();

private:
    bool set(QRectF part);

    QSizeF cells_;
    QRectF part_;
};

} // namespace regard::app
