#include "app/plots/head_sheet.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "app/plots/attention_map.h"
#include "app/plots/cells.h"
#include "app/plots/head_grid.h"
#include "app/session/token_labels.h"

namespace regard::app {

struct HeadSheet::State {
    std::shared_ptr<const Trace> trace;
    AttentionKind kind = AttentionKind::encoder;
    Palette palette;
    QPoint current{-1, -1};   // x head, y layer
    QPoint highlight{-1, -1}; // x key, y query
    QSizeF cells;             // of one map
    int layers = 0;
    int heads = 0;
    HeadGrid grid;
    std::vector<QImage> images; // [layers × heads], null until drawn

    void forgetImages() { images.assign(std::size_t(layers) * std::size_t(heads), {}); }
};

HeadSheet::HeadSheet(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("All heads"));
    setAccessibleDescription(tr("A small map for every head of every layer; arrow keys move to another head"));
}

HeadSheet::~HeadSheet() = default;

void HeadSheet::setTrace(std::shared_ptr<const Trace> trace, AttentionKind kind)
{
    State& state = *state_;
    const QSize before = minimumSizeHint();
    state.trace = std::move(trace);
    state.kind = kind;
    state.layers = state.trace ? attentionLayers(*state.trace, kind) : 0;
    state.heads = state.trace ? attentionHeads(*state.trace, kind) : 0;
    if (state.heads == 0)
        state.layers = 0;
    state.cells = {};
    if (state.layers > 0) {
        const Tensor& first = state.trace->at(attention_path(kind, 0, "weights"));
        state.cells = QSizeF(double(first.shape[2]), double(first.shape[1]));
    }
    state.forgetImages();
    if (minimumSizeHint() != before)
        updateGeometry();
    arrange();
}

void HeadSheet::arrange()
{
    State& state = *state_;
    const QSizeF before = state.grid.map;
    state.grid = arrangeHeads(state.layers, state.heads, state.cells, QSizeF(size()), Theme::of(palette(), font()));
    if (state.grid.map != before)
        state.forgetImages();
    update();
}

void HeadSheet::setDataPalette(Palette palette)
{
    state_->palette = palette;
    state_->forgetImages();
    update();
}

void HeadSheet::setCurrent(int layer, int head)
{
    state_->current = {head, layer};
    if (layer >= 0 && head >= 0)
        setAccessibleDescription(attentionTitle(state_->kind, layer, head));
    update();
}

void HeadSheet::setHighlight(int query, int key)
{
    if (state_->highlight == QPoint(key, query))
        return;
    state_->highlight = {key, query};
    update();
}

QRectF HeadSheet::mapRect(int layer, int head) const
{
    return state_->grid.rect(layer, head);
}

QSize HeadSheet::sizeHint() const
{
    const int side = fontMetrics().height() * 3;
    return QSize(std::max(state_->heads, 4) * side, std::max(state_->layers, 2) * side).expandedTo(minimumSizeHint());
}

QSize HeadSheet::minimumSizeHint() const
{
    const Theme theme = Theme::of(palette(), font());
    const HeadGrid grid =
        arrangeHeads(std::max(state_->layers, 1), std::max(state_->heads, 1), state_->cells, {1, 1}, theme);
    return QSize(int(std::ceil(grid.size.width())), int(std::ceil(grid.size.height())));
}

void HeadSheet::drawMap(QPainter& painter, int layer, int head) const
{
    State& state = *state_;
    const QRectF rect = state.grid.rect(layer, head);
    QImage& image = state.images[std::size_t(layer) * std::size_t(state.heads) + std::size_t(head)];
    if (image.isNull()) {
        const QSize pixels = (rect.size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
        image = cellImage(attentionWeights(*state.trace, state.kind, layer, head), state.palette, pixels);
    }
    painter.drawImage(rect, image);
    if (state.highlight.y() >= 0 && state.highlight.y() < state.cells.height()) {
        const double y = rect.top() + rect.height() * (state.highlight.y() + 0.5) / state.cells.height();
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    if (state.highlight.x() >= 0 && state.highlight.x() < state.cells.width()) {
        const double x = rect.left() + rect.width() * (state.highlight.x() + 0.5) / state.cells.width();
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

void HeadSheet::paintEvent(QPaintEvent* event)
{
    const State& state = *state_;
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.background);
    for (int layer = 0; layer < state.layers; ++layer) {
        for (int head = 0; head < state.heads; ++head) {
            painter.fillRect(state.grid.rect(layer, head), sheetGround(theme));
            painter.setPen(QPen(QColor(255, 255, 255, 120), 1));
            drawMap(painter, layer, head);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawHeadLabels(painter, state.grid, state.current.y(), state.current.x(), theme);
    if (state.current.x() < 0 || state.current.x() >= state.heads || state.current.y() < 0 ||
        state.current.y() >= state.layers)
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
        at.setX(state.heads - 1);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (state.layers == 0)
        return event->ignore();
    at = {std::clamp(at.x(), 0, state.heads - 1), std::clamp(at.y(), 0, state.layers - 1)};
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
    QToolTip::showText(help->globalPos(), at.x() < 0 ? QString() : attentionTitle(state_->kind, at.y(), at.x()), this);
    return true;
}

} // namespace regard::app
