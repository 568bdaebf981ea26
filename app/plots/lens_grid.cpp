#include "app/plots/lens_grid.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/plots/plain_tip.h"

namespace regard::app {

LensGrid::LensGrid(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Logit lens: the most probable token after each layer, at each step"));
}

void LensGrid::setData(LensGridData data)
{
    data_ = std::move(data);
    if (current_.x() >= data_.columns.size() || current_.y() >= data_.rows.size())
        current_ = {-1, -1};
    arrange();
    setAccessibleDescription(textOf(current_));
}

void LensGrid::setPalette(Palette palette)
{
    palette_ = palette;
    viewport()->update();
}

void LensGrid::arrange()
{
    const QSize room = viewport()->size();
    layout_ = arrangeLensGrid(data_, room.width(), Theme::of(palette(), font()));
    const auto set = [](QScrollBar* bar, double whole, int page, double step) {
        bar->setPageStep(page);
        bar->setSingleStep(std::max(1, int(step)));
        bar->setRange(0, std::max(0, int(std::floor(whole)) - page));
    };
    set(horizontalScrollBar(), layout_.width(), room.width(), layout_.column);
    set(verticalScrollBar(), layout_.height(), room.height(), layout_.row);
    updateGeometry();
    viewport()->update();
}

QSize LensGrid::sizeHint() const
{
    const Theme theme = Theme::of(QWidget::palette(), font());
    const LensGridLayout natural = arrangeLensGrid(data_, 0, theme);
    return {int(std::min(natural.width(), 900.0)), int(natural.height()) + horizontalScrollBar()->sizeHint().height()};
}

QSize LensGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, sizeHint().height()}; // scrolls sideways only
}

QRect LensGrid::cellRect(int row, int column) const
{
    return layout_.cell(row, column)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value())
        .toAlignedRect();
}

QPoint LensGrid::placeAt(const QPointF& position) const
{
    if (position.x() < layout_.labels)
        return {-1, -1};
    return layout_.at(position + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

void LensGrid::setCurrent(int row, int column)
{
    const QPoint wanted(column < data_.columns.size() ? column : -1, row < data_.rows.size() ? row : -1);
    if (wanted == current_)
        return;
    const bool moves = wanted.x() != current_.x();
    current_ = wanted;
    setAccessibleDescription(textOf(current_));
    if (moves && current_.x() >= 0 && current_.x() != hovered_) { // the pointer sees it already
        const QRect cell = cellRect(0, current_.x());
        QScrollBar* bar = horizontalScrollBar();
        if (cell.left() < int(layout_.labels))
            bar->setValue(bar->value() + cell.left() - int(layout_.labels));
        else if (cell.right() > viewport()->width())
            bar->setValue(bar->value() + cell.right() - viewport()->width());
    }
    viewport()->update();
}

void LensGrid::paintEvent(QPaintEvent* event)
{
    const Theme theme = Theme::of(palette(), font());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.background);
    if (data_.columns.isEmpty())
        return;
    const double across = horizontalScrollBar()->value();
    const int first = std::clamp(int(across / layout_.column), 0, layout_.columns);
    const int shown = int(std::ceil(viewport()->width() / layout_.column)) + 1;
    painter.translate(0, -verticalScrollBar()->value());
    painter.save();
    painter.setClipRect(QRectF(layout_.labels - 1, 0, viewport()->width(), layout_.height()));
    painter.translate(layout_.column * first - across, 0);
    drawLensGrid(painter, data_, layout_, first, std::min(first + shown, layout_.columns), palette_, theme, current_);
    painter.restore();
    drawLensLabels(painter, data_, layout_, theme, current_.y());
    if (hasFocus() && current_.x() < 0) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(layout_.cell(0, 0).adjusted(0, 0, -1, -1));
    }
}

void LensGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void LensGrid::hover(int column)
{
    if (column == hovered_)
        return;
    hovered_ = column;
    emit hovered(column);
}

void LensGrid::mouseMoveEvent(QMouseEvent* event)
{
    hover(placeAt(event->position()).x());
}

void LensGrid::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.x() >= 0)
        emit clicked(place.y(), place.x());
}

void LensGrid::keyPressEvent(QKeyEvent* event)
{
    QPoint place(std::max(current_.x(), 0), current_.y() < 0 ? int(data_.rows.size()) - 1 : current_.y());
    switch (event->key()) {
    case Qt::Key_Left:
        place.rx() -= 1;
        break;
    case Qt::Key_Right:
        place.rx() += current_.x() < 0 ? 0 : 1;
        break;
    case Qt::Key_Up:
        place.ry() -= 1;
        break;
    case Qt::Key_Down:
        place.ry() += 1;
        break;
    case Qt::Key_Home:
        place.setX(0);
        break;
    case Qt::Key_End:
        place.setX(int(data_.columns.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current_.x() >= 0 && current_.y() >= 0 && current_.y() < data_.rows.size())
            emit entered(current_.y(), current_.x());
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (data_.columns.isEmpty() || data_.rows.isEmpty())
        return event->ignore();
    emit moved(std::clamp(place.y(), 0, int(data_.rows.size()) - 1),
               std::clamp(place.x(), 0, int(data_.columns.size()) - 1));
}

void LensGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        arrange();
}

QString LensGrid::textOf(QPoint place) const
{
    if (place.x() < 0 || place.x() >= data_.columns.size())
        return {};
    return place.y() < 0 || place.y() >= data_.rows.size() ? data_.columnTips.value(place.x())
                                                           : data_.at(place.y(), place.x()).tip;
}

bool LensGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showPlainTip(*help, textOf(placeAt(help->pos())), *viewport(), {});
    return true;
}

} // namespace regard::app
