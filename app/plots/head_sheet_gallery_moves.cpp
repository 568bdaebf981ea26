#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>

#include "app/plots/head_sheet_gallery_state.h"
#include "app/plots/plain_tip.h"
#include "app/session/token_labels.h"

namespace regard::app {

namespace {

constexpr double zoom_step = 1.25; // of a key, or of a notch of the wheel

} // namespace

TileText HeadGallery::State::textOf(int index, const QLocale& locale) const
{
    const HeadPlace place = order[std::size_t(index)];
    TileText text;
    if (tiles.reading().measure == AttentionMeasure::rollout) {
        text.name = QStringLiteral("L%1").arg(place.layer);
        text.type = HeadGallery::tr("rollout");
        return text;
    }
    text.name = QStringLiteral("L%1 H%2").arg(place.layer).arg(place.head);
    const std::size_t which = place.layer * std::size_t(tiles.heads()) + place.head;
    if (which < tiles.metrics().size()) {
        text.number = orderNumber(sortedBy, tiles.metrics()[which], locale);
        text.type = typeName(head_type(tiles.metrics()[which]));
    }
    return text;
}

QPointF HeadGallery::cellAt(const QPointF& position, bool clamped) const
{
    const State& state = *state_;
    const QPointF inside = position + state.scrolled(*this);
    const int index = state.layout.at(inside);
    if (index < 0)
        return {-1, -1};
    const QRectF map = state.layout.mapRect(index);
    if (!clamped && !map.contains(inside))
        return {-1, -1};
    const QRectF window = state.window.part();
    const double x = std::clamp((inside.x() - map.left()) / map.width(), 0.0, std::nextafter(1.0, 0.0));
    const double y = std::clamp((inside.y() - map.top()) / map.height(), 0.0, std::nextafter(1.0, 0.0));
    return {window.left() + x * window.width(), window.top() + y * window.height()};
}

void HeadGallery::hover(const QPointF& position)
{
    State& state = *state_;
    const QPointF cell = cellAt(position);
    const QPoint whole(int(std::floor(cell.x())), int(std::floor(cell.y())));
    if (whole == state.cell)
        return;
    state.cell = whole;
    viewport()->update();
    emit cellHovered(state.tiles.frame().tokenOfRow(whole.y()), state.tiles.frame().tokenOfColumn(whole.x()));
}

void HeadGallery::choose(int index)
{
    State& state = *state_;
    if (index < 0 || index >= int(state.order.size()))
        return;
    const HeadPlace place = state.order[std::size_t(index)];
    setCurrent(int(place.layer), int(place.head));
    const QRectF tile = state.onViewport(index, *this).adjusted(-8, -8, 8, 8);
    const QRectF room = viewport()->rect();
    const auto into = [](double first, double last, double most) {
        return first < 0 ? std::floor(first) : last > most ? std::ceil(std::min(last - most, first)) : 0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    int(into(tile.left(), tile.right(), room.width())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(into(tile.top(), tile.bottom(), room.height())));
    emit headClicked(int(place.layer), int(place.head));
}

void HeadGallery::shown()
{
    viewport()->update();
    emit viewChanged();
}

void HeadGallery::zoomAt(QPointF cell, double factor)
{
    if (state_->window.zoomAt(cell, factor))
        shown();
}

void HeadGallery::zoom(double factor)
{
    const QPoint cell = state_->cell;
    zoomAt(cell.x() >= 0 && cell.y() >= 0 ? QPointF(cell) + QPointF(0.5, 0.5) : state_->window.part().center(), factor);
}

void HeadGallery::resetZoom()
{
    if (state_->window.reset())
        shown();
}

void HeadGallery::mousePressEvent(QMouseEvent* event)
{
    State& state = *state_;
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    const int index = state.layout.at(event->position() + state.scrolled(*this));
    state.pressed = event->position();
    state.pressedOnTile = index >= 0;
    state.dragging = false;
    if (index >= 0)
        choose(index);
}

void HeadGallery::mouseMoveEvent(QMouseEvent* event)
{
    State& state = *state_;
    if (!(event->buttons() & Qt::LeftButton) || !state.pressedOnTile)
        return hover(event->position());
    const QPointF way = event->position() - state.pressed;
    if (!state.dragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    state.dragging = true;
    state.pressed = event->position();
    const QSizeF part = state.window.part().size();
    if (state.window.panBy(
            {-way.x() / state.layout.map.width() * part.width(), -way.y() / state.layout.map.height() * part.height()}))
        shown();
}

void HeadGallery::mouseReleaseEvent(QMouseEvent* event)
{
    state_->pressedOnTile = false;
    hover(event->position());
}

void HeadGallery::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = state_->layout.at(event->position() + state_->scrolled(*this));
    if (event->button() != Qt::LeftButton)
        return;
    if (index < 0)
        return resetZoom();
    const HeadPlace place = state_->order[std::size_t(index)];
    emit headOpened(int(place.layer), int(place.head));
}

void HeadGallery::wheelEvent(QWheelEvent* event)
{
    const bool scrolls = verticalScrollBar()->maximum() > 0 || horizontalScrollBar()->maximum() > 0;
    if (scrolls && !(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const QPointF cell = cellAt(event->position(), true);
    if (cell.x() < 0)
        return event->ignore();
    zoomAt(cell, std::pow(zoom_step, event->angleDelta().y() / 120.0));
    hover(event->position());
    event->accept();
}

void HeadGallery::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        choose(state_->layout.at(QPointF(event->pos()) + state_->scrolled(*this)));
    const QRectF map = mapRect(int(state_->currentPlace.layer), int(state_->currentPlace.head));
    emit menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                : viewport()->mapToGlobal(map.center().toPoint()));
    event->accept();
}

bool HeadGallery::moveHead(int key)
{
    const State& state = *state_;
    const int last = int(state.order.size()) - 1;
    const int columns = std::max(1, state.layout.columns);
    const int at = std::max(0, state.current);
    switch (key) {
    case Qt::Key_Left:
        choose(std::max(0, at - 1));
        return true;
    case Qt::Key_Right:
        choose(std::min(last, at + 1));
        return true;
    case Qt::Key_Up:
        choose(at >= columns ? at - columns : at);
        return true;
    case Qt::Key_Down:
        choose(at + columns <= last ? at + columns : at);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
        choose(last);
        return true;
    default:
        return false;
    }
}

bool HeadGallery::moveCell(int key)
{
    State& state = *state_;
    const QPoint way = key == Qt::Key_Left    ? QPoint(-1, 0)
                       : key == Qt::Key_Right ? QPoint(1, 0)
                       : key == Qt::Key_Up    ? QPoint(0, -1)
                       : key == Qt::Key_Down  ? QPoint(0, 1)
                                              : QPoint();
    if (way.isNull())
        return false;
    const QPoint start = state.cell.x() < 0 || state.cell.y() < 0 ? QPoint(0, 0) : state.cell + way;
    state.cell = {std::clamp(start.x(), 0, std::max(0, int(state.tiles.frame().columns) - 1)),
                  std::clamp(start.y(), 0, std::max(0, int(state.tiles.frame().rows) - 1))};
    if (state.window.show(state.cell))
        emit viewChanged();
    describe();
    viewport()->update();
    emit cellHovered(state.tiles.frame().tokenOfRow(state.cell.y()), state.tiles.frame().tokenOfColumn(state.cell.x()));
    return true;
}

bool HeadGallery::pan(int key)
{
    const QSizeF step = state_->window.part().size() / 8;
    const QPointF way = key == Qt::Key_Left    ? QPointF(-step.width(), 0)
                        : key == Qt::Key_Right ? QPointF(step.width(), 0)
                        : key == Qt::Key_Up    ? QPointF(0, -step.height())
                        : key == Qt::Key_Down  ? QPointF(0, step.height())
                                               : QPointF();
    if (way.isNull())
        return false;
    if (state_->window.panBy(way))
        shown();
    return true;
}

void HeadGallery::keyPressEvent(QKeyEvent* event)
{
    const State& state = *state_;
    if (state.order.empty())
        return event->ignore();
    const bool moved = event->modifiers() & Qt::ControlModifier ? pan(event->key())
                       : event->modifiers() & Qt::ShiftModifier ? moveCell(event->key())
                                                                : moveHead(event->key());
    if (moved)
        return event->accept();
    const HeadPlace place = state.currentPlace;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit headOpened(int(place.layer), int(place.head));
        return;
    case Qt::Key_Space:
        if (state.cell.x() >= 0 && state.cell.y() >= 0)
            emit cellPinned(state.tiles.frame().tokenOfRow(state.cell.y()),
                            state.tiles.frame().tokenOfColumn(state.cell.x()));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoom_step);
    case Qt::Key_Minus:
        return zoom(1 / zoom_step);
    case Qt::Key_0:
        return resetZoom();
    case Qt::Key_O:
        emit switchWanted(int(place.layer), int(place.head));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool HeadGallery::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const State& state = *state_;
    const int index = state.layout.at(QPointF(help->pos()) + state.scrolled(*this));
    if (index < 0) {
        showPlainTip(*help, {}, *viewport());
        return true;
    }
    const HeadPlace place = state.order[std::size_t(index)];
    const TileText text = state.textOf(index, locale());
    QStringList lines{attentionTitle(state.tiles.kind(), int(place.layer), int(place.head))};
    if (state.off.contains(place))
        lines << tr("switched off");
    if (!text.type.isEmpty())
        lines << text.type;
    if (!text.number.isEmpty())
        lines << orderMeaning(state.sortedBy) + QStringLiteral(": ") + text.number;
    const QPointF cell = cellAt(QPointF(help->pos()));
    lines << cellText(place, int(std::floor(cell.y())), int(std::floor(cell.x()))).split(u'\n', Qt::SkipEmptyParts);
    showPlainTip(*help, lines.join(u'\n'), *viewport());
    return true;
}

} // namespace regard::app
