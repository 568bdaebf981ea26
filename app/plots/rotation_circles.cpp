#include "app/plots/rotation_circles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double cell_lines = 7.5; // side of a cell, in line heights
constexpr double dot = 0.24;       // in line heights

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

void drawDot(QPainter& painter, const QPointF& at, double radius, const QColor& color, bool filled)
{
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(at, radius, radius);
}

struct Part {
    QString name;
    QColor color;
    double radius;
    bool filled;
};

/// Later ones are drawn over earlier ones: the ring of where it should arrive surrounds the dot that arrived.
std::vector<Part> partsOf(const RotationCircles& data, const Theme& theme)
{
    const double line = lineOf(theme);
    return {{data.fromName, theme.muted, line * dot, true},
            {data.turnedName, theme.accent, line * dot, true},
            {data.toName, theme.text, line * dot * 1.9, false}};
}

double drawLegend(QPainter* painter, const RotationCircles& data, double width, const Theme& theme)
{
    const double line = lineOf(theme);
    const QFontMetricsF metrics(theme.font);
    double x = 0, y = 0;
    for (const Part& part : partsOf(data, theme)) {
        const double item = metrics.horizontalAdvance(part.name) + 2.6 * line;
        if (x > 0 && x + item > width) {
            x = 0;
            y += 1.4 * line;
        }
        if (painter) {
            drawDot(*painter, {x + 0.7 * line, y + 0.7 * line}, part.radius, part.color, part.filled);
            painter->setPen(theme.text);
            drawLine(*painter, {x + 1.5 * line, y + 0.7 * line}, part.name, Qt::AlignLeft);
        }
        x += item;
    }
    return y + 1.7 * line;
}

void drawCircle(QPainter& painter, const RotationCircles& data, const RotationCircle& circle, const QRectF& cell,
                const Theme& theme, bool pointed)
{
    const double line = lineOf(theme);
    const QRectF room = cell.adjusted(line * 0.8, line * 1.5, -line * 0.8, -line * 0.5);
    const double radius = std::min(room.width(), room.height()) / 2;
    const QPointF middle = room.center();
    const auto place = [&](const QPointF& point) {
        return middle + QPointF(point.x(), -point.y()) * (radius / std::max(data.radius, 1e-9));
    };
    painter.setPen(pointed ? theme.accent : theme.text);
    drawLine(painter, {cell.center().x(), cell.top() + line * 0.7}, circle.name, Qt::AlignHCenter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    painter.drawEllipse(middle, radius, radius);
    painter.drawLine(QPointF(middle.x() - radius, middle.y()), QPointF(middle.x() + radius, middle.y()));
    painter.drawLine(QPointF(middle.x(), middle.y() - radius), QPointF(middle.x(), middle.y() + radius));

    // A turn by more than once round is drawn as what is left of it.
    const double turn = std::remainder(circle.angle, 2 * std::numbers::pi);
    const double start = std::atan2(circle.from.y(), circle.from.x());
    painter.setPen(QPen(theme.accent, 1.4));
    const double inner = radius * 0.55;
    painter.drawArc(QRectF(middle - QPointF(inner, inner), QSizeF(2 * inner, 2 * inner)),
                    int(std::lround(start * 2880 / std::numbers::pi)),
                    int(std::lround(turn * 2880 / std::numbers::pi)));
    const std::vector<Part> parts = partsOf(data, theme);
    const QPointF points[] = {circle.from, circle.turned, circle.to};
    painter.setPen(QPen(theme.muted, 1));
    painter.drawLine(middle, place(circle.from));
    painter.setPen(QPen(theme.accent, 1));
    painter.drawLine(middle, place(circle.turned));
    for (std::size_t i = 0; i < parts.size(); ++i)
        drawDot(painter, place(points[i]), parts[i].radius, parts[i].color, parts[i].filled);
}

} // namespace

int RotationLayout::at(const QPointF& position) const
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].contains(position))
            return int(i);
    return -1;
}

RotationLayout arrangeCircles(const RotationCircles& data, double width, const Theme& theme)
{
    RotationLayout layout;
    const double side = cell_lines * lineOf(theme);
    const auto columns = std::max<std::size_t>(1, std::size_t(width / side));
    layout.legendHeight = drawLegend(nullptr, data, width, theme);
    for (std::size_t i = 0; i < data.circles.size(); ++i)
        layout.cells.emplace_back(double(i % columns) * side, layout.legendHeight + double(i / columns) * side, side,
                                  side);
    const std::size_t lines = (data.circles.size() + columns - 1) / columns;
    layout.size = {double(std::min(columns, data.circles.size())) * side, layout.legendHeight + double(lines) * side};
    return layout;
}

void drawCircles(QPainter& painter, const RotationCircles& data, const RotationLayout& layout, const Theme& theme,
                 int pointed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font);
    drawLegend(&painter, data, std::max(layout.size.width(), 1.0), theme);
    for (std::size_t i = 0; i < layout.cells.size(); ++i)
        drawCircle(painter, data, data.circles[i], layout.cells[i], theme, int(i) == pointed);
    painter.restore();
}

} // namespace regard::app
