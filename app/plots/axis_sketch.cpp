#include "app/plots/axis_sketch.h"

#include <cmath>

#include <QEvent>
#include <QFontMetricsF>

namespace regard::app {

namespace {

constexpr int rows = 4;
constexpr int columns = 8;

double cellOf(const Theme& theme)
{
    return std::round(QFontMetricsF(theme.font).height() * 0.62);
}

void drawArrow(QPainter& painter, const QPointF& from, const QPointF& to, double head)
{
    painter.drawLine(from, to);
    const QPointF along = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y()) * head;
    const QPointF aside(-along.y() * 0.6, along.x() * 0.6);
    painter.drawLine(to, to - along + aside);
    painter.drawLine(to, to - along - aside);
}

} // namespace

QSizeF axisSketchSize(const Theme& theme)
{
    const double cell = cellOf(theme);
    return {cell * columns + 2, cell * rows + 2};
}

void drawAxisSketch(QPainter& painter, AveragedAxis axis, const Theme& theme)
{
    const double cell = cellOf(theme);
    const bool along = axis == AveragedAxis::features;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1, 1);
    QColor filled = theme.accent;
    filled.setAlphaF(0.3F);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const bool averaged = along ? row == 1 : column == 2;
            painter.setPen(QPen(theme.line, 1));
            painter.setBrush(averaged ? QBrush(filled) : QBrush(Qt::NoBrush));
            painter.drawRect(QRectF(column * cell, row * cell, cell, cell));
        }
    }
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    if (along)
        drawArrow(painter, {cell * 0.4, cell * 1.5}, {cell * (columns - 0.4), cell * 1.5}, cell * 0.6);
    else
        drawArrow(painter, {cell * 2.5, cell * 0.4}, {cell * 2.5, cell * (rows - 0.4)}, cell * 0.6);
    painter.restore();
}

AxisSketch::AxisSketch(AveragedAxis axis, QWidget* parent) : QWidget(parent), axis_(axis)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(axis == AveragedAxis::features ? tr("The mean runs along the features of one token")
                                                     : tr("The mean runs along the tokens of one feature"));
    setToolTip(accessibleName());
}

QSize AxisSketch::sizeHint() const
{
    return axisSketchSize(Theme::of(palette(), font())).toSize();
}

void AxisSketch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAxisSketch(painter, axis_, Theme::of(palette(), font()));
}

void AxisSketch::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace regard::app
