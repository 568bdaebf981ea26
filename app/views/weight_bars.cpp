#include "app/views/weight_bars.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "app/views/ink.h"

namespace regard::app {

WeightBars::WeightBars(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightBars::setBars(QList<Bar> bars, double reach)
{
    reach_ = reach > 0 ? reach : 1;
    bars_ = std::move(bars);
    QStringList spoken;
    for (const Bar& bar : bars_)
        spoken << QStringLiteral("%1 %2").arg(bar.label, QLocale().toString(bar.value, 'f', 2));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void WeightBars::setDataPalette(PaletteName name)
{
    palette_ = Palette(name);
    update();
}

void WeightBars::setRoom(int bars)
{
    room_ = bars;
    updateGeometry();
}

int WeightBars::rowHeight() const
{
    return fontMetrics().height() + 4;
}

QSize WeightBars::sizeHint() const
{
    return {240, rowHeight() * room_};
}

int WeightBars::keyAt(const QPointF& place) const
{
    const qsizetype row = qsizetype(place.y()) / rowHeight();
    return row >= 0 && row < bars_.size() ? bars_[row].key : -1;
}

void WeightBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Ink ink(palette());
    const QFontMetrics metrics = fontMetrics();
    const int labelWidth = qMin(width() / 3, metrics.horizontalAdvance(QStringLiteral("MMMMMMMM")));
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("0.000"));
    const int full = qMax(10, width() - labelWidth - numberWidth - 18);
    for (int i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const int top = i * rowHeight();
        painter.setPen(bar.marked ? ink.accent : ink.text);
        painter.drawText(QRect(0, top, labelWidth, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(bar.label, Qt::ElideMiddle, labelWidth));
        const double length = qBound(1.0, double(bar.value) / reach_ * full, double(full));
        const QRectF box(labelWidth + 8, top + rowHeight() / 2.0 - 4.5, length, 9);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(palette_.color(bar.shade)));
        painter.drawRoundedRect(box, qMin(2.0, length / 2), 2);
        painter.setPen(ink.muted);
        painter.drawText(QRectF(box.right() + 8, top, numberWidth + 4, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().toString(bar.value, 'f', 2));
    }
}

void WeightBars::mouseMoveEvent(QMouseEvent* event)
{
    emit hovered(keyAt(event->position()));
}

void WeightBars::mousePressEvent(QMouseEvent* event)
{
    if (const int key = keyAt(event->position()); key >= 0)
        emit clicked(key);
}

void WeightBars::leaveEvent(QEvent*)
{
    emit hovered(-1);
}

} // namespace regard::app
