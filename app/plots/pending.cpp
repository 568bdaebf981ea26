#include "app/plots/pending.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double dot = 1.2;       // pixels or points
constexpr double spacing = 7;     // of the dots
constexpr double breathing = 1.5; // room around the sentence, in line heights

/// Dots stand on one lattice for all stretches, so that neighbours do not clash.
void drawDots(QPainter& painter, const QRectF& place, const Theme& theme)
{
    std::vector<QRectF> dots;
    for (double y = (std::floor(place.top() / spacing) + 0.5) * spacing; y < place.bottom(); y += spacing)
        for (double x = (std::floor(place.left() / spacing) + 0.5) * spacing; x < place.right(); x += spacing)
            if (x >= place.left() && y >= place.top() && x + dot <= place.right() && y + dot <= place.bottom())
                dots.emplace_back(x, y, dot, dot);
    painter.setBrush(mixed(theme.text, theme.background, 0.28));
    painter.drawRects(dots.data(), int(dots.size()));
}

void drawSentence(QPainter& painter, const QRectF& place, const Theme& theme)
{
    const QString text = QCoreApplication::translate("regard", "not yet computed");
    const QFontMetricsF metrics(theme.font);
    const QSizeF box(metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * breathing);
    if (place.width() < box.width() + metrics.height() || place.height() < box.height() + metrics.height() * 0.5)
        return;
    QRectF plate(QPointF(), box);
    plate.moveCenter(place.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.background);
    painter.drawRect(plate);
    painter.setPen(theme.muted);
    painter.setFont(theme.font);
    drawLine(painter, plate.center(), text, Qt::AlignHCenter);
}

double area(const QRectF& rect)
{
    return rect.width() * rect.height();
}

} // namespace

void drawPending(QPainter& painter, const QRectF& place, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme.text, theme.background, 0.03));
    painter.drawRect(place);
    drawDots(painter, place, theme);
    painter.restore();
}

std::vector<QRect> pendingStretches(const HeatMapData& data)
{
    std::vector<QRect> done, open;
    for (std::size_t row = 0; row < data.rows && data.hasPending(); ++row) {
        std::vector<QRect> now;
        for (std::size_t column = 0; column < data.columns; ++column) {
            if (!data.isPending(row, column))
                continue;
            const std::size_t first = column;
            while (column + 1 < data.columns && data.isPending(row, column + 1))
                ++column;
            QRect run(int(first), int(row), int(column - first + 1), 1);
            const auto above = std::find_if(open.begin(), open.end(), [&run](const QRect& one) {
                return one.left() == run.left() && one.width() == run.width();
            });
            if (above != open.end()) {
                run.setTop(above->top());
                open.erase(above);
            }
            now.push_back(run);
        }
        done.insert(done.end(), open.begin(), open.end());
        open = std::move(now);
    }
    done.insert(done.end(), open.begin(), open.end());
    return done;
}

void drawPending(QPainter& painter, const HeatMapData& data, const QRectF& map, const QRectF& seen, const Theme& theme)
{
    if (!data.hasPending())
        return;
    const double width = map.width() / double(data.columns), height = map.height() / double(data.rows);
    QRectF largest;
    for (const QRect& cells : pendingStretches(data)) {
        const QRectF place = QRectF(map.left() + cells.left() * width, map.top() + cells.top() * height,
                                    cells.width() * width, cells.height() * height) &
                             seen;
        if (place.isEmpty())
            continue;
        drawPending(painter, place, theme);
        if (area(place) > area(largest))
            largest = place;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawSentence(painter, largest, theme);
    painter.restore();
}

} // namespace regard::app
