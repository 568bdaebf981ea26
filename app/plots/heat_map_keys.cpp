// The keyboard on a heat map.
#include <algorithm>

#include <QKeyEvent>

#include "app/plots/heat_map.h"
#include "app/plots/heat_map_access.h"
#include "app/plots/heat_map_scene.h"

namespace regard::app {

namespace {

constexpr double key_step = 1.5;
constexpr double scroll_share = 0.15; // of what is seen

QPoint arrow(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

bool isMove(int key)
{
    return arrow(key) != QPoint() || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}

} // namespace

bool HeatMap::zoomByKey(int key)
{
    if (!zoomable_)
        return false;
    const QRectF window = scene_->window;
    const QPointF mark = QPointF(keyCell()) + QPointF(0.5, 0.5);
    const QPointF fixed = window.contains(mark) ? mark : window.center();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(key_step, fixed);
        return true;
    case Qt::Key_Minus:
        zoom(1 / key_step, fixed);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

bool HeatMap::scrollByKey(const QKeyEvent& event)
{
    const QPoint way = arrow(event.key());
    if (!(event.modifiers() & Qt::ShiftModifier) || way == QPoint() || !scene_->isZoomed())
        return false;
    const QRectF window = scene_->window;
    setVisibleCells(window.translated(way.x() * std::max(1.0, window.width() * scroll_share),
                                      way.y() * std::max(1.0, window.height() * scroll_share)));
    return true;
}

QPoint HeatMap::movedByKey(const QKeyEvent& event, QPoint cell) const
{
    const int rows = int(scene_->data.rows);
    const int columns = int(scene_->data.columns);
    const bool whole = event.modifiers() & Qt::ControlModifier;
    const int page = std::max(1, int(scene_->window.height()) - 1);
    if (cell == QPoint(-1, -1)) { // no cell yet: the first that is seen
        cell = scene_->isZoomed() ? QPoint(int(scene_->window.left()), int(scene_->window.top())) : QPoint(0, 0);
        if (arrow(event.key()) != QPoint())
            return cell;
    }
    // Beyond the first cell of a row is the row itself, above the first of a column the column.
    const QPoint least(cell.y() < 0 || rows == 0 ? 0 : -1, cell.x() < 0 || columns == 0 ? 0 : -1);
    switch (event.key()) {
    case Qt::Key_Home:
        cell = {0, whole ? 0 : cell.y()};
        break;
    case Qt::Key_End:
        cell = {columns - 1, whole ? rows - 1 : cell.y()};
        break;
    case Qt::Key_PageUp:
        cell.ry() = std::max(0, cell.y() - page);
        break;
    case Qt::Key_PageDown:
        cell.ry() += page;
        break;
    default:
        cell += arrow(event.key());
    }
    return {std::clamp(cell.x(), least.x(), columns - 1), std::clamp(cell.y(), least.y(), rows - 1)};
}

void HeatMap::forgetKeys()
{
    if (!keyed_)
        return;
    keyed_.reset();
    scene_->pointed = {};
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

/// As the mouse points: what is pinned stays marked.
void HeatMap::pointByKey(QPoint cell)
{
    if (scene_->isZoomed())
        setVisibleCells(revealing(scene_->window, cell, scene_->limits()));
    keyed_.reset();
    hovered_ = cell;
    scene_->pointed = {cell.y(), cell.x()};
    replot(QCustomPlot::rpQueuedReplot);
    emit cellHovered(cell.y(), cell.x());
    keyed_ = cell; // also where the mark went elsewhere
    describe();
    announceCell(*this, cell);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    if (scene_->data.rows == 0)
        return event->ignore();
    const QPoint cell = keyCell();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    event->accept();
    if (plain && (zoomByKey(event->key()) || scrollByKey(*event)))
        return;
    if (isMove(event->key()) && (plain || event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        return pointByKey(movedByKey(*event, cell));
    const bool enters =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!enters || !plain)
        return QCustomPlot::keyPressEvent(event);
    if (cell != QPoint(-1, -1) && cell.x() < int(scene_->data.columns) && cell.y() < int(scene_->data.rows))
        emit cellClicked(cell.y(), cell.x());
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        forgetKeys();
    QCustomPlot::focusOutEvent(event);
}

} // namespace regard::app
