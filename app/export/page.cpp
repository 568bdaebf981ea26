#include "app/export/page.h"

#include <algorithm>

#include <QPageSize>
#include <QRegularExpression>

namespace regard::app {

namespace {

constexpr double points_a_millimetre = 72 / 25.4;
constexpr double smallest = 20; // millimetres
constexpr double largest = 5000;

double marginOf(QSizeF page)
{
    return std::min(page.width(), page.height()) * 0.06;
}

double scaleWithin(QSizeF figure, QSizeF page)
{
    const double margins = 2 * marginOf(page);
    return std::min({1.0, (page.width() - margins) / figure.width(), (page.height() - margins) / figure.height()});
}

} // namespace

std::optional<QSizeF> pageSize(const QString& name)
{
    constexpr std::pair<const char*, QPageSize::PageSizeId> known[] = {
        {"a3", QPageSize::A3}, {"a4", QPageSize::A4}, {"a5", QPageSize::A5}, {"letter", QPageSize::Letter}};
    const QString lower = name.trimmed().toLower();
    for (const auto& [id, page] : known)
        if (lower == QLatin1String(id))
            return QPageSize(page).size(QPageSize::Point);
    static const QRegularExpression sides(QStringLiteral("^(\\d+(?:\\.\\d+)?)[x×](\\d+(?:\\.\\d+)?)$"));
    const auto match = sides.match(lower);
    if (!match.hasMatch())
        return std::nullopt;
    const QSizeF millimetres(match.captured(1).toDouble(), match.captured(2).toDouble());
    const auto sensible = [](double side) { return side >= smallest && side <= largest; };
    if (!sensible(millimetres.width()) || !sensible(millimetres.height()))
        return std::nullopt;
    return millimetres * points_a_millimetre;
}

PageFigure::PageFigure(const Figure& figure, QSizeF page) : figure_(figure), page_(page)
{
    const QSizeF size = figure.size();
    if (scaleWithin(size, page.transposed()) > scaleWithin(size, page))
        page_.transpose();
}

void PageFigure::paint(QPainter& painter) const
{
    const QSizeF size = figure_.size();
    const double scale = scaleWithin(size, page_);
    painter.save();
    painter.fillRect(QRectF(QPointF(0, 0), page_), Qt::white);
    painter.translate((page_.width() - size.width() * scale) / 2, (page_.height() - size.height() * scale) / 2);
    painter.scale(scale, scale);
    figure_.paint(painter);
    painter.restore();
}

} // namespace regard::app
