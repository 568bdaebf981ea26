#include "app/plots/colour_bar.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPolygonF>

#include "app/plots/hatch.h"
#include "app/plots/labels.h"
#include "app/plots/ticks.h"

namespace regard::app {

namespace {

constexpr int steps = 128;

double lineHeight(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double barWidth(const Theme& theme)
{
    return std::round(lineHeight(theme) * 0.75);
}

std::vector<double> ticks(const HeatMapData& data, double height, const Theme& theme)
{
    const double spacing = height > 0 ? lineHeight(theme) * 1.4 / height : 1;
    return rangeTicks(data.minimum, data.maximum, std::clamp(spacing, 0.05, 0.5));
}

double textWidth(const HeatMapData& data, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double range = data.maximum - data.minimum;
    double width = 0;
    for (const double tick : ticks(data, 300, theme))
        width = std::max(width, metrics.horizontalAdvance(tickText(tick, range, theme.locale)));
    return width;
}

void drawStrip(QPainter& painter, const QRectF& bar, const Palette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    // Bottom up, each down to the foot: whatever a viewer does with edges, no gap shows between two steps.
    for (int step = steps - 1; step >= 0; --step) {
        const double top = bar.bottom() - bar.height() * (step + 1) / steps;
        painter.setBrush(QColor::fromRgb(palette.color((step + 0.5) / steps)));
        painter.drawRect(QRectF(bar.left(), top, bar.width(), bar.height() * (step == 0 ? 1.0 : 2.0) / steps));
    }
    painter.restore();
}

void drawTicks(QPainter& painter, const HeatMapData& data, const QRectF& bar, const Theme& theme)
{
    const double range = data.maximum - data.minimum;
    const double ascent = QFontMetricsF(theme.font).capHeight() / 2;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    for (const double tick : ticks(data, bar.height(), theme)) {
        const double share = range > 0 ? (tick - data.minimum) / range : 0.5;
        const double y = bar.bottom() - share * bar.height();
        const double text_y = std::clamp(y, bar.top() + ascent, bar.bottom() - ascent);
        drawLine(painter, {bar.right() + lineHeight(theme) * 0.4, text_y}, tickText(tick, range, theme.locale),
                 Qt::AlignLeft);
    }
}

void drawName(QPainter& painter, const HeatMapData& data, const QRectF& bar, const Theme& theme)
{
    if (data.valueName.isEmpty())
        return;
    const QFontMetricsF metrics(theme.font);
    painter.save();
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    painter.translate(bar.right() + lineHeight(theme) * 1.0 + textWidth(data, theme) + metrics.ascent() * 0.5,
                      bar.center().y());
    painter.rotate(-90);
    drawLine(painter, {0, 0}, elidedLabel(data.valueName, metrics, bar.height()), Qt::AlignHCenter);
    painter.restore();
}

void drawMark(QPainter& painter, const HeatMapData& data, const QRectF& bar, double marked, const Theme& theme)
{
    const double share = data.fraction(marked);
    if (!std::isfinite(share))
        return;
    const double y = bar.bottom() - std::clamp(share, 0.0, 1.0) * bar.height();
    const double size = lineHeight(theme) * 0.32;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(
        QPolygonF({{bar.left() - 2, y}, {bar.left() - 2 - size, y - size}, {bar.left() - 2 - size, y + size}}));
    painter.restore();
}

void drawKey(QPainter& painter, const QRectF& box, const QString& text, const Theme& theme)
{
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    drawLine(painter, {box.right() + lineHeight(theme) * 0.4, box.center().y()}, text, Qt::AlignLeft);
}

/// Small boxes for what no number stands for.
void drawKeys(QPainter& painter, const HeatMapData& data, QRectF box, const Theme& theme)
{
    if (data.hasMask()) {
        HeatMapData masked{.rows = 1, .columns = 1, .values = {0}, .masked = {true}};
        drawHatch(painter, masked, box, theme);
        drawKey(painter, box, QCoreApplication::translate("regard", "masked"), theme);
        box.translate(0, lineHeight(theme) * 1.3);
    }
    if (data.hasNotANumber()) {
        painter.fillRect(box, QColor::fromRgb(Palette().color(std::nan(""))));
        drawKey(painter, box, QCoreApplication::translate("regard", "not a number"), theme);
    }
}

} // namespace

double colourBarWidth(const HeatMapData& data, const Theme& theme, bool named)
{
    const QFontMetricsF metrics(theme.font);
    const double line = lineHeight(theme);
    double beside = textWidth(data, theme) + (named && !data.valueName.isEmpty() ? line * 1.3 : 0);
    if (data.hasMask())
        beside = std::max(beside, metrics.horizontalAdvance(QCoreApplication::translate("regard", "masked")));
    if (data.hasNotANumber())
        beside = std::max(beside, metrics.horizontalAdvance(QCoreApplication::translate("regard", "not a number")));
    return barWidth(theme) + line * 0.4 + beside + 2;
}

void drawColourBar(QPainter& painter, const HeatMapData& data, const QRectF& place, const Palette& palette,
                   const Theme& theme, double marked)
{
    const double line = lineHeight(theme);
    const int keys = int(data.hasMask()) + int(data.hasNotANumber());
    const double below = keys > 0 ? line * (0.5 + 1.3 * keys) : 0;
    const QRectF bar(place.left(), place.top(), barWidth(theme), std::max(place.height() - below, line));
    drawStrip(painter, bar, palette);
    drawTicks(painter, data, bar, theme);
    if (place.width() > colourBarWidth(data, theme) - 1)
        drawName(painter, data, bar, theme);
    drawMark(painter, data, bar, marked, theme);
    const double side = barWidth(theme);
    drawKeys(painter, data, {bar.left(), bar.bottom() + line * 0.5 + (line * 1.3 - side) / 2, side, side}, theme);
}

} // namespace regard::app
