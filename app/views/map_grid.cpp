#include "app/views/map_grid.h"

#include <QGridLayout>

namespace regard::app {

namespace {

constexpr int above = 3; // maps that belong together

} // namespace

MapGrid::MapGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(18);
    grid_->setVerticalSpacing(6);
}

void MapGrid::add(QWidget* frame, QWidget* map, std::function<QSize()> readable)
{
    parts_.append({frame, map, std::move(readable)});
}

void MapGrid::setSeenHeight(int height)
{
    if (height == seen_)
        return;
    seen_ = height;
    arrange();
}

int MapGrid::columnsFor(int widest) const
{
    for (int columns = above; columns > 1; --columns)
        if (columns * widest + (columns - 1) * grid_->horizontalSpacing() <= width())
            return columns;
    return 1;
}

void MapGrid::arrange()
{
    int widest = 0;
    for (int i = 0; i < parts_.size(); ++i) {
        const QSize readable = parts_[i].readable();
        if (i < above)
            widest = qMax(widest, readable.width());
        const int least = parts_[i].map->fontMetrics().height() * 8;
        parts_[i].map->setMinimumHeight(qBound(least, readable.height(), qMax(least, seen_)));
    }
    if (const int columns = columnsFor(widest); columns != columns_)
        place(columns);
}

void MapGrid::place(int columns)
{
    columns_ = columns;
    for (const Part& part : parts_)
        grid_->removeWidget(part.frame);
    for (int i = 0; i < parts_.size(); ++i) {
        const bool below = i >= above && columns == above;
        grid_->addWidget(parts_[i].frame, i / columns, i % columns, 1, below ? columns : 1);
    }
    for (int i = 0; i < above; ++i)
        grid_->setColumnStretch(i, i < columns ? 1 : 0);
    for (int row = 0; row < parts_.size(); ++row)
        grid_->setRowStretch(row, columns == above && row == 0 ? 3 : 1);
}

QSize MapGrid::minimumSizeHint() const
{
    int narrowest = 0;
    for (const Part& part : parts_)
        narrowest = qMax(narrowest, part.frame->minimumSizeHint().width());
    return {narrowest, grid_->minimumSize().height()};
}

void MapGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace regard::app
