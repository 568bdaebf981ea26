#include "app/plots/head_sheet_gallery.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/head_sheet_gallery_state.h"
#include "app/plots/head_sheet_source.h"
#include "app/plots/heat_map_painter.h"
#include "app/session/token_labels.h"

namespace regard::app {

HeadGallery::HeadGallery(QWidget* parent) : QAbstractScrollArea(parent), state_(std::make_unique<State>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("All heads"));
    state_->tiles.setMetricsWanted(true);
    connect(&state_->tiles, &HeadTiles::tilesMade, this, [this](const std::vector<HeadPlace>& places) {
        for (const HeadPlace place : places)
            viewport()->update(mapRect(int(place.layer), int(place.head)).toAlignedRect());
        if (state_->tiles.complete())
            emit viewChanged();
    });
    connect(&state_->tiles, &HeadTiles::metricsKnown, this, [this] {
        sort();
        emit viewChanged();
    });
}

HeadGallery::~HeadGallery() = default;

void HeadGallery::setTrace(std::shared_ptr<const Trace> trace, AttentionKind kind, const Reading& reading)
{
    State& state = *state_;
    if (!state.tiles.set(std::move(trace), kind, reading)) {
        describe();
        viewport()->update();
        emit viewChanged();
        return;
    }
    state.painter.forget();
    state.window.setCells(state.cells());
    sort();
    emit viewChanged();
}

void HeadGallery::setDataPalette(Palette palette)
{
    state_->painter.setPalette(palette);
    viewport()->update();
}

void HeadGallery::setOrder(HeadOrder order, bool ascending)
{
    state_->sortedBy = order;
    state_->ascending = ascending;
    sort();
    emit viewChanged();
}

void HeadGallery::setTileScale(double scale)
{
    state_->scale = scale;
    arrange();
}

void HeadGallery::setCurrent(int layer, int head)
{
    state_->current = state_->indexOf(layer, head);
    state_->currentPlace = {std::size_t(std::max(layer, 0)), std::size_t(std::max(head, 0))};
    describe();
    viewport()->update();
}

void HeadGallery::setHighlight(int query, int key)
{
    State& state = *state_;
    const QPoint cell(state.tiles.frame().columnOfToken(key), state.tiles.frame().rowOfToken(query));
    if (state.cell == cell)
        return;
    state.cell = cell;
    describe();
    viewport()->update();
}

void HeadGallery::setOff(std::set<HeadPlace> heads)
{
    state_->off = std::move(heads);
    describe();
    viewport()->update();
}

void HeadGallery::sort()
{
    State& state = *state_;
    state.order =
        orderedHeads(state.tiles.layers(), state.tiles.heads(), state.sortedBy, state.ascending, state.tiles.metrics());
    state.current = state.indexOf(int(state.currentPlace.layer), int(state.currentPlace.head));
    state.painter.forget();
    arrange();
}

void HeadGallery::arrange()
{
    State& state = *state_;
    const Theme theme = Theme::of(palette(), font());
    const auto layOut = [&](QSizeF room) {
        const int columns =
            state.sortedBy == HeadOrder::place ? columnsThatFit(state.tiles.heads(), state.cells(), room, theme) : 0;
        return layOutSheet(int(state.order.size()), columns, state.cells(), room, state.scale, theme);
    };
    QSize room = maximumViewportSize();
    state.layout = layOut(room);
    const int bar = verticalScrollBar()->sizeHint().width();
    const bool high = state.layout.size.height() > room.height();
    if (high) // what scrolls downwards leaves less room
        state.layout = layOut(QSizeF(room.width() - bar, room.height()));
    room = viewport()->size();
    const QSize size(int(std::ceil(state.layout.size.width())), int(std::ceil(state.layout.size.height())));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    wantVisible();
    describe();
    viewport()->update();
}

void HeadGallery::wantVisible()
{
    State& state = *state_;
    std::vector<HeadPlace> seen;
    for (std::size_t i = 0; i < state.order.size(); ++i)
        if (state.onViewport(int(i), *this).intersects(QRectF(viewport()->rect())))
            seen.push_back(state.order[i]);
    state.tiles.want(seen);
}

void HeadGallery::describe()
{
    const State& state = *state_;
    if (state.current < 0) {
        setAccessibleDescription(tr("A map for every head of every layer; arrow keys move to another head"));
        return;
    }
    const TileText text = state.textOf(state.current, locale());
    QStringList parts{attentionTitle(state.tiles.kind(), int(state.currentPlace.layer), int(state.currentPlace.head)),
                      text.number, text.type};
    if (state.off.contains(state.currentPlace))
        parts << tr("switched off");
    if (QAccessible::isActive()) // the whole map is read for it
        parts << cellText(state.currentPlace, state.cell.y(), state.cell.x()).replace('\n', QStringLiteral(", "));
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QString HeadGallery::cellText(HeadPlace head, int row, int column) const
{
    if (row < 0 || column < 0)
        return {};
    return regard::app::cellText(state_->tiles.map(head), row, column, locale());
}

const HeadTiles& HeadGallery::tiles() const
{
    return state_->tiles;
}

const std::vector<HeadPlace>& HeadGallery::order() const
{
    return state_->order;
}

double HeadGallery::zoomFactor() const
{
    return state_->window.zoom();
}

QRectF HeadGallery::window() const
{
    return state_->window.part();
}

QRectF HeadGallery::mapRect(int layer, int head) const
{
    const int index = state_->indexOf(layer, head);
    if (index < 0)
        return {};
    return state_->layout.mapRect(index).translated(-state_->scrolled(*this));
}

std::size_t HeadGallery::bytes() const
{
    return state_->tiles.bytes() + state_->painter.bytes();
}

QSize HeadGallery::sizeHint() const
{
    return {720, 560};
}

QSize HeadGallery::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 10, line * 8};
}

void HeadGallery::paintEvent(QPaintEvent* event)
{
    State& state = *state_;
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background);
    painter.translate(-state.scrolled(*this));
    const QRectF seen = QRectF(event->rect()).translated(state.scrolled(*this));
    for (std::size_t i = 0; i < state.order.size(); ++i) {
        const QRectF tile = state.layout.tileRect(int(i)).adjusted(-4, -4, 4, 4);
        if (!tile.intersects(seen))
            continue;
        const HeadPlace place = state.order[i];
        const QRectF map = state.layout.mapRect(int(i));
        const bool current = int(i) == state.current;
        state.painter.drawMap(painter, i, state.tiles.tile(place), state.window.part(), map, theme);
        drawPendingRows(painter, state.window.part(), map, state.tiles.rowsKnown(place.layer), theme);
        if (state.off.contains(place))
            drawOff(painter, map, theme);
        drawCursor(painter, state.window.part(), map, state.cell.y(), state.cell.x(), theme);
        painter.setRenderHint(QPainter::Antialiasing, true);
        drawTileText(painter, state.layout, int(i), state.textOf(int(i), locale()), current, theme);
        if (current) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(map.adjusted(-2, -2, 2, 2), 2, 2);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void HeadGallery::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void HeadGallery::scrollContentsBy(int, int)
{
    wantVisible();
    viewport()->update();
}

void HeadGallery::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace regard::app
