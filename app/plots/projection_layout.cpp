#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/labels.h"
#include "app/plots/projection_data.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

constexpr std::size_t most_labels = 400;

/// Rows of depth names above the plane.
double legendHeight(const ProjectionData& data, double width, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    double x = 0;
    int rows = 1;
    for (const QString& label : data.depthLabels) {
        const double item = metrics.horizontalAdvance(label) + metrics.height() * 1.6;
        if (x > 0 && x + item > width) {
            ++rows;
            x = 0;
        }
        x += item;
    }
    return rows * std::ceil(metrics.height() * 1.3) + metrics.height() * 0.4;
}

void setRange(double low, double high, double& from, double& to)
{
    const double room = high > low ? (high - low) * 0.06 : std::max(0.5, std::fabs(low) * 0.1);
    from = low - room;
    to = high + room;
}

bool isFree(const QRectF& place, const std::vector<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
}

/// The token that is looked at comes first, the rest as they are read.
std::vector<std::size_t> labelOrder(const ProjectionData& data)
{
    std::vector<std::size_t> order;
    if (data.marked >= 0 && std::size_t(data.marked) < data.tokens)
        order.push_back(std::size_t(data.marked));
    for (std::size_t token = 0; token < std::min(data.tokens, most_labels); ++token)
        if (int(token) != data.marked)
            order.push_back(token);
    return order;
}

void placeLabels(const ProjectionData& data, ProjectionLayout& layout, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double away = metrics.height() * 0.45;
    std::vector<QRectF> taken;
    for (const std::size_t token : labelOrder(data)) {
        const int depth = data.lastDepth(token);
        if (depth < 0)
            continue;
        const QPointF point = layout.place(data.at(std::size_t(depth), token));
        const QString text = elidedLabel(data.tokenLabels.value(qsizetype(token)), metrics, metrics.height() * 9);
        const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
        const QRectF dot(point.x() - 4, point.y() - 4, 8, 8);
        const double w = size.width(), h = size.height();
        const std::array<QPointF, 8> corners = {QPointF(away, -h / 2),
                                                QPointF(-away - w, -h / 2),
                                                QPointF(-w / 2, -away - h),
                                                QPointF(-w / 2, away),
                                                QPointF(away, -away - h / 2),
                                                QPointF(away, away - h / 2),
                                                QPointF(-away - w, -away - h / 2),
                                                QPointF(-away - w, away - h / 2)};
        for (const QPointF& corner : corners) {
            const QRectF place(point + corner, size);
            if (!layout.plane.contains(place) || !isFree(place, taken))
                continue;
            layout.labels.push_back({token, text, place});
            taken.push_back(place);
            taken.push_back(dot);
            break;
        }
    }
}

} // namespace

int ProjectionData::lastDepth(std::size_t token) const
{
    int depth = int(depths()) - 1;
    while (depth >= 0 && !has(std::size_t(depth), token))
        --depth;
    return depth;
}

QRectF extentOf(const std::vector<QPointF>& points)
{
    double left = HUGE_VAL, right = -HUGE_VAL, low = HUGE_VAL, high = -HUGE_VAL;
    for (const QPointF& point : points) {
        if (std::isnan(point.x()))
            continue;
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    return left <= right ? QRectF(left, low, right - left, high - low) : QRectF();
}

QPointF ProjectionLayout::place(const QPointF& point) const
{
    return {plane.left() + plane.width() * (point.x() - left) / (right - left),
            plane.bottom() - plane.height() * (point.y() - bottom) / (top - bottom)};
}

ProjectionLayout layProjection(const ProjectionData& data, QSizeF size, const Theme& theme)
{
    ProjectionLayout layout;
    layout.size = size;
    if (data.points.empty() || data.depths() == 0)
        return layout;
    const QFontMetricsF metrics(theme.font);
    const double line = metrics.height();
    const QRectF extent = data.extent.isNull() ? extentOf(data.points) : data.extent;
    setRange(extent.left(), extent.right(), layout.left, layout.right);
    setRange(extent.top(), extent.bottom(), layout.bottom, layout.top);
    double number = 0;
    const double range = layout.top - layout.bottom;
    for (const double tick : niceTicks(layout.bottom, layout.top, 6))
        number = std::max(number, metrics.horizontalAdvance(tickText(tick, range, theme.locale)));
    const double left = line * 1.9 + number, below = line * 2.6;
    layout.legend = legendHeight(data, size.width() - left - line, theme);
    const double above = line * 1.9 + layout.legend;
    layout.plane =
        QRectF(left, above, std::max(20.0, size.width() - left - line), std::max(20.0, size.height() - above - below));
    placeLabels(data, layout, theme);
    return layout;
}

} // namespace regard::app
