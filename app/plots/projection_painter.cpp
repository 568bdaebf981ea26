#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "app/plots/labels.h"
#include "app/plots/projection_data.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

void drawAxes(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double line = metrics.height();
    const QRectF plane = layout.plane;
    painter.setFont(theme.font);
    const int across = std::clamp(int(plane.width() / 80), 2, 10), up = std::clamp(int(plane.height() / 50), 2, 10);
    for (const double tick : niceTicks(layout.left, layout.right, across)) {
        const double x = std::round(layout.place({tick, 0}).x());
        painter.fillRect(QRectF(x, plane.top(), 1, plane.height()), theme.line);
        painter.setPen(theme.muted);
        drawLine(painter, {x, plane.bottom() + line * 0.7}, tickText(tick, layout.right - layout.left, theme.locale),
                 Qt::AlignHCenter);
    }
    for (const double tick : niceTicks(layout.bottom, layout.top, up)) {
        const double y = std::round(layout.place({0, tick}).y());
        painter.fillRect(QRectF(plane.left(), y, plane.width(), 1), theme.line);
        painter.setPen(theme.muted);
        drawLine(painter, {plane.left() - line * 0.3, y}, tickText(tick, layout.top - layout.bottom, theme.locale),
                 Qt::AlignRight);
    }
    drawLine(painter, {plane.center().x(), plane.bottom() + line * 1.9},
             elidedLabel(data.xTitle, metrics, plane.width()), Qt::AlignHCenter);
    painter.save();
    painter.translate(line * 0.8, plane.center().y());
    painter.rotate(-90);
    drawLine(painter, {0, 0}, elidedLabel(data.yTitle, metrics, plane.height()), Qt::AlignHCenter);
    painter.restore();
    painter.setPen(theme.text);
    painter.setFont(theme.bold());
    drawLine(painter, {plane.left(), line}, elidedLabel(data.title, QFontMetricsF(theme.bold()), plane.width()),
             Qt::AlignLeft);
}

void drawLegend(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout, const Palette& palette,
                const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double line = metrics.height(), step = std::ceil(line * 1.3);
    double x = layout.plane.left(), y = layout.plane.top() - layout.legend + step / 2;
    painter.setFont(theme.font);
    for (std::size_t depth = 0; depth < data.depths(); ++depth) {
        const QString label = data.depthLabels.value(qsizetype(depth));
        const double item = metrics.horizontalAdvance(label) + line * 1.6;
        if (x > layout.plane.left() && x + item > layout.plane.right()) {
            x = layout.plane.left();
            y += step;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(depthColor(palette, theme, depth, data.depths()));
        painter.drawEllipse(QPointF(x + line * 0.35, y), 4, 4);
        painter.setPen(theme.text);
        drawLine(painter, {x + line * 0.85, y}, label, Qt::AlignLeft);
        x += item;
    }
}

void drawPath(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout, const Palette& palette,
              const Theme& theme, std::size_t token, bool strong)
{
    for (std::size_t depth = 1; depth < data.depths(); ++depth) {
        QColor color = depthColor(palette, theme, depth, data.depths());
        if (!strong)
            color.setAlphaF(0.4F);
        if (!data.has(depth, token))
            return;
        painter.setPen(QPen(color, strong ? 2.5 : 1));
        painter.drawLine(layout.place(data.at(depth - 1, token)), layout.place(data.at(depth, token)));
    }
}

void drawPoints(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout, const Palette& palette,
                const Theme& theme)
{
    const bool many = data.tokens > 60;
    for (std::size_t depth = 0; depth < data.depths(); ++depth) {
        const bool last = depth + 1 == data.depths();
        painter.setPen(last ? QPen(theme.background, 1) : QPen(Qt::NoPen));
        painter.setBrush(depthColor(palette, theme, depth, data.depths()));
        const double radius = (last ? 4.5 : 2.8) * (many ? 0.7 : 1);
        for (std::size_t token = 0; token < data.tokens; ++token)
            if (data.has(depth, token))
                painter.drawEllipse(layout.place(data.at(depth, token)), radius, radius);
    }
}

void drawMarked(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout, const Palette& palette,
                const Theme& theme)
{
    const auto token = std::size_t(data.marked);
    drawPath(painter, data, layout, palette, theme, token, true);
    for (std::size_t depth = 0; depth < data.depths() && data.has(depth, token); ++depth) {
        painter.setPen(QPen(theme.text, 1.2));
        painter.setBrush(depthColor(palette, theme, depth, data.depths()));
        painter.drawEllipse(layout.place(data.at(depth, token)), 5, 5);
    }
}

} // namespace

QString tabSeparated(const ProjectionData& data)
{
    QString text = QStringLiteral("depth\ttoken\tPC1\tPC2\n");
    for (std::size_t depth = 0; depth < data.depths(); ++depth) {
        for (std::size_t token = 0; token < data.tokens; ++token) {
            const QPointF point = data.at(depth, token);
            QString label = data.tokenLabels.value(qsizetype(token));
            label.remove(QChar(0x2068)).remove(QChar(0x2069)).replace('\t', ' ').replace('\n', ' ');
            text += data.depthLabels.value(qsizetype(depth)) + '\t' + label + '\t' +
                    QString::number(point.x(), 'g', 9) + '\t' + QString::number(point.y(), 'g', 9) + '\n';
        }
    }
    return text;
}

LabelledArray arrayOf(const ProjectionData& data)
{
    LabelledArray array{"projection", {{"depth", data.depths()}, {"token", data.tokens}, {"component", 2}}, {}};
    for (const QString& label : data.depthLabels)
        array.axes[0].labels.push_back(label.toStdString());
    for (QString label : data.tokenLabels)
        array.axes[1].labels.push_back(label.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString());
    array.axes[1].label_name = "token";
    array.axes[2].labels = {"PC1", "PC2"};
    for (const QPointF& point : data.points) {
        array.values.push_back(float(point.x()));
        array.values.push_back(float(point.y()));
    }
    return array;
}

QColor depthColor(const Palette& palette, const Theme& theme, std::size_t depth, std::size_t depths)
{
    const double share = depths > 1 ? double(depth) / double(depths - 1) : 1;
    QColor color = QColor::fromRgb(palette.color(0.05 + 0.9 * share));
    for (int step = 0; step < 12 && contrast(color, theme.background) < 2; ++step)
        color = mixed(color, theme.text, 0.86);
    return color;
}

void drawProjection(QPainter& painter, const ProjectionData& data, const ProjectionLayout& layout,
                    const Palette& palette, const Theme& theme)
{
    if (data.points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter, data, layout, theme);
    drawLegend(painter, data, layout, palette, theme);
    if (data.allPaths)
        for (std::size_t token = 0; token < data.tokens; ++token)
            drawPath(painter, data, layout, palette, theme, token, false);
    drawPoints(painter, data, layout, palette, theme);
    if (data.marked >= 0 && std::size_t(data.marked) < data.tokens)
        drawMarked(painter, data, layout, palette, theme);
    for (const auto& label : layout.labels) {
        QColor ground = theme.background;
        ground.setAlphaF(0.75F);
        painter.fillRect(label.place, ground);
        const bool marked = int(label.token) == data.marked;
        painter.setFont(theme.font);
        painter.setPen(marked ? theme.accent : theme.text);
        drawLine(painter, {label.place.left() + 2, label.place.center().y()}, label.text, Qt::AlignLeft);
    }
    painter.restore();
}

} // namespace regard::app
