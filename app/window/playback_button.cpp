#include "app/window/playback_button.h"

#include <QPainter>

#include "app/views/ink.h"

namespace regard::app {

namespace {

QPolygonF triangle(const QPointF& middle, double half, double direction)
{
    return QPolygonF({{middle.x() - half * 0.8 * direction, middle.y() - half},
                      {middle.x() + half * 0.9 * direction, middle.y()},
                      {middle.x() - half * 0.8 * direction, middle.y() + half}});
}

QRectF bar(const QPointF& middle, double x, double half)
{
    const double width = half * 0.42;
    return {middle.x() + x - width / 2, middle.y() - half, width, 2 * half};
}

} // namespace

PlaybackButton::PlaybackButton(Sign sign, const QString& name, const QString& keys, QWidget* parent)
    : QToolButton(parent), keys_(keys)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setSign(sign, name);
}

void PlaybackButton::setSign(Sign sign, const QString& name)
{
    sign_ = sign;
    setAccessibleName(name);
    setToolTip(keys_.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys_));
    update();
}

QSize PlaybackButton::sizeHint() const
{
    const int side = fontMetrics().height() + 10;
    return {side, side};
}

void PlaybackButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ink ink(palette());
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.chip);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(ink.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? ink.text : ink.line);
    const bool main = sign_ == Sign::play || sign_ == Sign::pause;
    const double half = fontMetrics().height() * (main ? 0.42 : 0.3);
    const QPointF middle = QRectF(rect()).center();
    const bool back = sign_ == Sign::step_back || sign_ == Sign::previous_word;
    const double ahead = back ? -1 : 1;
    switch (sign_) {
    case Sign::play:
        painter.drawPolygon(triangle(middle, half, 1));
        break;
    case Sign::pause:
        painter.drawRect(bar(middle, -half * 0.45, half));
        painter.drawRect(bar(middle, half * 0.45, half));
        break;
    case Sign::step_forward:
    case Sign::step_back:
        painter.drawPolygon(triangle(middle + QPointF(half * 0.35 * ahead, 0), half, ahead));
        painter.drawRect(bar(middle, -half * 1.05 * ahead, half));
        break;
    case Sign::next_word:
    case Sign::previous_word:
        for (const double x : {-0.95, 0.55})
            painter.drawPolygon(triangle(middle + QPointF(half * x * ahead, 0), half, ahead));
        painter.drawRect(bar(middle, half * 1.55 * ahead, half));
        break;
    }
}

} // namespace regard::app
