#include "app/views/rotation_plane.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include "app/plots/plain_tip.h"

namespace regard::app {

RotationPlane::RotationPlane(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Pairs of dimensions, turned"));
}

void RotationPlane::setCircles(RotationCircles circles)
{
    circles_ = std::move(circles);
    pointed_ = qMin(pointed_, int(circles_.circles.size()) - 1);
    arrange();
}

void RotationPlane::arrange()
{
    // Set for the width of the last layout while none is known yet.
    layout_ = arrangeCircles(circles_, qMax(width(), 80), Theme::of(palette(), font()));
    setMinimumHeight(int(layout_.size.height()));
    updateGeometry();
    update();
}

QSize RotationPlane::sizeHint() const
{
    return {400, int(layout_.size.height())};
}

void RotationPlane::point(int index)
{
    if (index == pointed_)
        return;
    pointed_ = index;
    const bool is = index >= 0 && index < int(circles_.circles.size());
    setAccessibleDescription(is ? circles_.circles[std::size_t(index)].text : QString());
    update();
}

void RotationPlane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawCircles(painter, circles_, layout_, Theme::of(palette(), font()), pointed_);
}

void RotationPlane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void RotationPlane::mouseMoveEvent(QMouseEvent* event)
{
    point(layout_.at(event->position()));
}

void RotationPlane::leaveEvent(QEvent*)
{
    point(-1);
}

void RotationPlane::keyPressEvent(QKeyEvent* event)
{
    const int last = int(circles_.circles.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return point(qBound(0, pointed_ - 1, last));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return point(qBound(0, pointed_ + 1, last));
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RotationPlane::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

void RotationPlane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool RotationPlane::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = layout_.at(QPointF(help->pos()));
    const bool is = index >= 0;
    showPlainTip(*help, is ? circles_.circles[std::size_t(index)].text : QString(), *this,
                 is ? layout_.cells[std::size_t(index)].toAlignedRect() : QRect());
    return true;
}

} // namespace regard::app
