#include "app/plots/head_sheet.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/plots/head_grid.h"
#include "app/plots/head_sheet_layout.h"
#include "app/plots/head_sheet_painter.h"
#include "app/plots/head_sheet_source.h"
#include "app/plots/head_sheet_tiles.h"
#include "app/plots/plain_tip.h"
#include "app/session/token_labels.h"

namespace regard::app {

struct HeadSheet::State {
    HeadTiles tiles;
    Reading reading;
    SheetPainter painter;
    QPoint current{-1, -1};   // x head, y layer
    QPoint highlight{-1, -1}; // x key, y query; tokens
    std::set<HeadPlace> off;
    HeadGrid grid;

    QSizeF cells() const { return QSizeF(double(tiles.frame().columns), double(tiles.frame().rows)); }
};

HeadSheet::HeadSheet(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("All heads"));
    setAccessibleDescription(tr("A small map for every head of every layer; arrow keys move to another head"));
    connect(&state_->tiles, &HeadTiles::tilesMade, this, [this](const std::vector<HeadPlace>& places) {
        for (const HeadPlace place : places)
            update(mapRect(int(place.layer), int(place.head)).toAlignedRect());
    });
}

HeadSheet::~HeadSheet() = default;

void HeadSheet::setTrace(std::shared_ptr<const Trace> trace, AttentionKind kind)
{
    State& state = *state_;
    const QSize before = minimumSizeHint();
    if (!state.tiles.set(std::move(trace), kind, state.reading)) {
        update();
        return;
    }
    state.painter.forget();
    if (minimumSizeHint() != before)
        updateGeometry();
    arrange();
    std::vector<HeadPlace> all;
    for (int layer = 0; layer < state.tiles.layers(); ++layer)
        for (int head = 0; head < state.tiles.heads(); ++head)
            all.push_back({std::size_t(layer), std::size_t(head)});
    state.tiles.want(all);
}

void HeadSheet::setReading(const Reading& reading)
{
    if (readingOfSheet(reading) == readingOfSheet(state_->reading))
        return;
    state_->reading = reading;
    setTrace(state_->tiles.trace(), state_->tiles.kind());
}

void HeadSheet::arrange()
{
    State& state = *state_;
    state.grid = arrangeHeads(state.tiles.layers(), state.tiles.heads(), state.cells(), QSizeF(size()),
                              Theme::of(palette(), font()));
    update();
}

void HeadSheet::setDataPalette(Palette palette)
{
    state_->painter.setPalette(palette);
    update();
}

void HeadSheet::setCurrent(int layer, int head)
{
    state_->current = {head, layer};
    if (layer >= 0 && head >= 0)
        setAccessibleDescription(nameOf(layer, head));
    update();
}

void HeadSheet::setOff(std::set<HeadPlace> heads)
{
    if (heads == state_->off)
        return;
    state_->off = std::move(heads);
    setCurrent(state_->current.y(), state_->current.x());
}

QString HeadSheet::nameOf(int layer, int head) const
{
    const QString title = attentionTitle(state_->tiles.kind(), layer, head);
    return state_->off.contains({std::size_t(layer), std::size_t(head)}) ? tr("%1, switched off").arg(title) : title;
}

void HeadSheet::setHighlight(int query, int key)
{
    if (state_->highlight == QPoint(key, query))
        return;
    state_->highlight = {key, query};
    update();
}

bool HeadSheet::complete() const
{
    return state_->tiles.complete();
}

QRectF HeadSheet::mapRect(int layer, int head) const
{
    return state_->grid.rect(layer, head);
}

QSize HeadSheet::sizeHint() const
{
    const int side = fontMetrics().height() * 3;
    return QSize(std::max(state_->tiles.heads(), 4) * side, std::max(state_->tiles.layers(), 2) * side)
        .expandedTo(minimumSizeHint());
}

QSize HeadSheet::minimumSizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    const HeadGrid grid = arrangeHeads(std::max(state_->tiles.layers(), 1), std::max(state_->tiles.heads(), 1),
                                       state_->cells(), {1, 1}, theme);
    return QSize(int(std::ceil(grid.size.width())), int(std::ceil(grid.size.height())));
}

void HeadSheet::paintEvent(QPaintEvent* event)
{
    State& state = *state_;
    const Theme theme = Theme::of(palette(), font());
    const QRectF window(QPointF(0, 0), state.cells());
    const int row = state.tiles.frame().rowOfToken(state.highlight.y());
    const int column = state.tiles.frame().columnOfToken(state.highlight.x());
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.background);
    for (int layer = 0; layer < state.tiles.layers(); ++layer) {
        for (int head = 0; head < state.tiles.heads(); ++head) {
            const QRectF place = state.grid.rect(layer, head);
            if (!event->rect().intersects(place.toAlignedRect()))
                continue;
            const HeadPlace which{std::size_t(layer), std::size_t(head)};
            state.painter.drawMap(painter, which.layer * std::size_t(state.tiles.heads()) + which.head,
                                  state.tiles.tile(which), window, place, theme);
            drawPendingRows(painter, window, place, state.tiles.rowsKnown(which.layer), theme);
            if (state.off.contains(which))
                drawOff(painter, place, theme);
            drawCursor(painter, window, place, row, column, theme);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawHeadLabels(painter, state.grid, state.current.y(), state.current.x(), theme);
    if (state.current.x() < 0 || state.current.x() >= state.grid.heads || state.current.y() < 0 ||
        state.current.y() >= state.grid.layers)
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(state.grid.rect(state.current.y(), state.current.x()).adjusted(-3, -3, 3, 3), 2, 2);
}

void HeadSheet::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = state_->grid.at(event->position());
    if (event->button() == Qt::LeftButton && at.x() >= 0)
        emit headClicked(at.y(), at.x());
}

void HeadSheet::keyPressEvent(QKeyEvent* event)
{
    const State& state = *state_;
    QPoint at = state.current;
    switch (event->key()) {
    case Qt::Key_Left:
        at.rx() -= 1;
        break;
    case Qt::Key_Right:
        at.rx() += 1;
        break;
    case Qt::Key_Up:
        at.ry() -= 1;
        break;
    case Qt::Key_Down:
        at.ry() += 1;
        break;
    case Qt::Key_Home:
        at.setX(0);
        break;
    case Qt::Key_End:
        at.setX(state.tiles.heads() - 1);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (state.tiles.layers() == 0)
        return event->ignore();
    at = {std::clamp(at.x(), 0, state.tiles.heads() - 1), std::clamp(at.y(), 0, state.tiles.layers() - 1)};
    if (at != state.current) {
        setCurrent(at.y(), at.x());
        emit headClicked(at.y(), at.x());
    }
}

void HeadSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HeadSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        update();
}

bool HeadSheet::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint at = state_->grid.at(QPointF(help->pos()));
    showPlainTip(*help, at.x() < 0 ? QString() : nameOf(at.y(), at.x()), *this);
    return true;
}

} // namespace regard::app
