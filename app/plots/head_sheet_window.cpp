#include "app/plots/head_sheet_window.h"

#include <algorithm>

namespace regard::app {

namespace {

constexpr double fewest_cells = 4; // across, at the highest zoom

} // namespace

void SheetWindow::setCells(QSizeF cells)
{
    if (cells == cells_)
        return;
    cells_ = cells;
    part_ = QRectF(QPointF(0, 0), cells);
}

bool SheetWindow::showsAll() const
{
    return part_.size() == cells_;
}

double SheetWindow::zoom() const
{
    return part_.width() > 0 ? cells_.width() / part_.width() : 1;
}

bool SheetWindow::set(QRectF part)
{
    const double x = std::clamp(part.x(), 0.0, std::max(0.0, cells_.width() - part.width()));
    const double y = std::clamp(part.y(), 0.0, std::max(0.0, cells_.height() - part.height()));
    part.moveTo(x, y);
    const bool changed = part != part_;
    part_ = part;
    return changed;
}

bool SheetWindow::zoomAt(QPointF cell, double factor)
{
    const double shorter = std::min(cells_.width(), cells_.height());
    if (shorter <= 0 || factor <= 0)
        return false;
    const double highest = std::max(1.0, shorter / fewest_cells);
    const double next = std::clamp(zoom() * factor, 1.0, highest);
    if (next < 1.001)
        return reset();
    const double scale = zoom() / next;
    return set({cell.x() - (cell.x() - part_.x()) * scale, cell.y() - (cell.y() - part_.y()) * scale,
                cells_.width() / next, cells_.height() / next});
}

bool SheetWindow::panBy(QPointF cells)
{
    return set(part_.translated(cells));
}

bool SheetWindow::show(QPointF cell)
{
    QRectF part = part_;
    part.moveLeft(std::clamp(part.x(), cell.x() + 1 - part.width(), cell.x()));
    part.moveTop(std::clamp(part.y(), cell.y() + 1 - part.height(), cell.y()));
    return set(part);
}

bool SheetWindow::reset()
{
    return set(QRectF(QPointF(0, 0), cells_));
}

} // namespace regard::app
