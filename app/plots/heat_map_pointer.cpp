// The mouse on a heat map: pointing, clicking, dragging, the wheel and tool tips.
#include <algorithm>
#include <cmath>
#include <numbers>

#include <QApplication>
#include <QHelpEvent>
#include <QNativeGestureEvent>

#include "app/plots/heat_map.h"
#include "app/plots/heat_map_scene.h"
#include "app/plots/plain_tip.h"

namespace regard::app {

namespace {

constexpr double wheel_step = 1.25; // a notch of the wheel
constexpr double notch = 120;

int indexOf(double place, std::size_t count)
{
    return std::clamp(int(std::floor(place)), 0, int(count) - 1);
}

/// Where a rising label that passes through the point stands on the map's top edge.
double footOf(const QPointF& position, const HeatMapLayout& layout)
{
    if (layout.columns.angle == 0)
        return position.x();
    const double angle = layout.columns.angle * std::numbers::pi / 180;
    return position.x() - (layout.map.top() - position.y()) / std::tan(angle);
}

} // namespace

QPoint HeatMap::cellAt(const QPointF& position) const
{
    const QRectF map = scene_->shown.map;
    if (map.isEmpty() || !map.contains(position))
        return {-1, -1};
    const QPointF cell = cellsAt(position, map, scene_->window);
    return {indexOf(cell.x(), scene_->data.columns), indexOf(cell.y(), scene_->data.rows)};
}

QPoint HeatMap::placeAt(const QPointF& position) const
{
    const HeatMapLayout& layout = scene_->shown;
    const QRectF map = layout.map;
    if (map.isEmpty() || map.contains(position))
        return cellAt(position);
    const double gap = map.left() - layout.rowTitle.x();
    if (layout.rowStrip.contains(position))
        return {-1, cellAt({map.left(), position.y()}).y()};
    if (layout.columnStrip.contains(position))
        return {cellAt({position.x(), map.top()}).x(), -1};
    if (position.x() < map.left() && position.x() >= map.left() - layout.rows.extent - gap &&
        position.y() >= map.top() && position.y() < map.bottom())
        return {-1, indexOf(cellsAt(position, map, scene_->window).y(), scene_->data.rows)};
    if (position.y() >= map.top() || position.y() < map.top() - layout.columns.extent - gap)
        return {-1, -1};
    for (const double foot : {position.x(), footOf(position, layout)}) {
        if (foot < map.left() || foot >= map.right())
            continue;
        const int column = indexOf(cellsAt({foot, 0}, map, scene_->window).x(), scene_->data.columns);
        const auto label = std::size_t(column - layout.columns.first);
        const bool straight = label < layout.columns.labels.size() &&
                              (layout.columns.labels[label].stacked || layout.columns.labels[label].turned);
        if (straight || foot != position.x() || layout.columns.angle == 0 || layout.columns.angle == 90)
            return {column, -1};
    }
    return {-1, -1};
}

void HeatMap::hover(QPoint cell)
{
    if (cell == hovered_)
        return;
    hovered_ = cell;
    keyed_.reset();
    describe();
    scene_->pointed = {cell.y(), cell.x()};
    replot(QCustomPlot::rpQueuedReplot);
    emit cellHovered(cell.y(), cell.x());
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
    if (!press_.held) {
        hover(placeAt(event->position()));
        return;
    }
    const QPointF way = event->position() - press_.position;
    if (!press_.drags && way.manhattanLength() >= QApplication::startDragDistance() && scene_->isZoomed()) {
        press_.drags = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (press_.drags) {
        const QRectF map = scene_->shown.map;
        setVisibleCells(press_.window.translated(-way.x() / map.width() * press_.window.width(),
                                                 -way.y() / map.height() * press_.window.height()));
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        press_ = {event->position(), scene_->window, true, false};
    event->accept();
}

void HeatMap::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    if (event->button() != Qt::LeftButton || !press_.held)
        return;
    const Press press = press_;
    press_ = {};
    if (press.drags) {
        unsetCursor();
        return;
    }
    const QPoint place = placeAt(press.position);
    if (place != QPoint(-1, -1))
        emit cellClicked(place.y(), place.x());
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!scene_->isZoomed() || event->button() != Qt::LeftButton)
        return mousePressEvent(event);
    event->accept();
    // The first of the two clicks did something: this one undoes it.
    const QPoint place = placeAt(event->position());
    if (place != QPoint(-1, -1))
        emit cellClicked(place.y(), place.x());
    showAll();
}

void HeatMap::leaveEvent(QEvent* event)
{
    hover({-1, -1});
    QCustomPlot::leaveEvent(event);
}

void HeatMap::zoom(double factor, const QPointF& fixed)
{
    setVisibleCells(zoomed(scene_->window, factor, fixed, scene_->limits()));
}

void HeatMap::wheelEvent(QWheelEvent* event)
{
    const QRectF before = scene_->window;
    const QRectF map = scene_->shown.map;
    const QPoint turn = event->angleDelta();
    const bool over_map = map.contains(event->position());
    if (!zoomable_ || map.isEmpty() || turn.isNull())
        return event->ignore();
    if (over_map && !(event->modifiers() & Qt::ShiftModifier) && turn.x() == 0) {
        zoom(std::pow(wheel_step, turn.y() / notch), cellsAt(event->position(), map, before));
    } else {
        // Beside the map, along the axis whose labels are there; with Shift, or a wheel that tilts, sideways.
        const bool sideways = event->position().y() < map.top() || event->modifiers() & Qt::ShiftModifier;
        const QPointF step = sideways && turn.x() == 0 ? QPointF(turn.y(), 0) : QPointF(turn);
        setVisibleCells(
            before.translated(-step.x() / notch * before.width() / 8, -step.y() / notch * before.height() / 8));
    }
    // With nothing left to zoom, what the map stands in may scroll.
    event->setAccepted(scene_->window != before || scene_->isZoomed());
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture && zoomable_) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), cellsAt(gesture->position(), scene_->shown.map, scene_->window));
            return true;
        }
    }
    if (event->type() != QEvent::ToolTip)
        return QCustomPlot::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint place = placeAt(help->pos());
    showPlainTip(*help, textAt(place), *this, cellRect(place.y(), place.x()).toAlignedRect());
    return true;
}

} // namespace regard::app
