#include "app/plots/colour_bar.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPolygonF>

#include "app/plots/colour_bar_ticks.h"
#include "app/plots/hatch.h"
#include "app/plots/labels.h"
#include "app/plots/pending.h"

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

double beyondHeight(const Theme& theme)
{
    return std::round(barWidth(theme) * 0.6);
}

std::vector<BarTick> ticks(const HeatMapData& data, double height, const Theme& theme)
{
    const double spacing = height > 0 ? lineHeight(theme) * 1.4 / height : 1;
    return barTicks(data, std::clamp(spacing, 0.05, 0.5), theme.locale);
}

double textWidth(const HeatMapData& data, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    double width = 0;
    for (const BarTick& tick : ticks(data, 300, theme))
        width = std::max(width, metrics.horizontalAdvance(tick.text));
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
    const double ascent = QFontMetricsF(theme.font).capHeight() / 2;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    for (const BarTick& tick : ticks(data, bar.height(), theme)) {
        const double y = bar.bottom() - tick.position * bar.height();
        const double text_y = std::clamp(y, bar.top() + ascent, bar.bottom() - ascent);
        drawLine(painter, {bar.right() + lineHeight(theme) * 0.4, text_y}, tick.text, Qt::AlignLeft);
    }
}

/// Points at the ends, in their colour, where values lie beyond them.
void drawBeyond(QPainter& painter, const HeatMapData& data, const QRectF& bar, const Palette& palette,
                const Theme& theme)
{
    const Beyond beyond = beyondRange(data);
    const double size = beyondHeight(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    const auto point = [&](double y, double tip, double fraction) {
        painter.setBrush(QColor::fromRgb(palette.color(fraction)));
        painter.drawPolygon(QPolygonF({{bar.left(), y}, {bar.right(), y}, {bar.center().x(), tip}}));
    };
    if (beyond.above)
        point(bar.top() - 1, bar.top() - 1 - size, 1);
    if (beyond.below)
        point(bar.bottom() + 1, bar.bottom() + 1 + size, 0);
    painter.restore();
}

void drawName(QPainter& painter, const HeatMapData& data, const QRectF& bar, const Theme& theme)
{
    const QString name = barName(data);
    if (name.isEmpty())
        return;
    constexpr double smallest = 0.65; // of the usual letters, beside a short bar
    const double wanted = QFontMetricsF(theme.font).horizontalAdvance(name);
    QFont font = theme.font;
    if (wanted > bar.height())
        font.setPixelSize(qMax(1, int(QFontInfo(theme.font).pixelSize() * std::max(smallest, bar.height() / wanted))));
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.translate(bar.right() + lineHeight(theme) * 1.0 + textWidth(data, theme) + metrics.ascent() * 0.5,
                      bar.center().y());
    painter.rotate(-90);
    drawLine(painter, {0, 0}, elidedLabel(name, metrics, bar.height()), Qt::AlignHCenter);
    painter.restore();
}

void drawMark(QPainter& painter, const QRectF& bar, double marked, const Theme& theme)
{
    if (!std::isfinite(marked))
        return;
    const double y = bar.bottom() - std::clamp(marked, 0.0, 1.0) * bar.height();
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

/// What cells without a colour look like, each with its name.
enum class Key { masked, left_out, pending, not_a_number };

QString keyText(Key key)
{
    switch (key) {
    case Key::masked:
        return QCoreApplication::translate("regard", "masked");
    case Key::left_out:
        return QCoreApplication::translate("regard", "left out");
    case Key::pending:
        return QCoreApplication::translate("regard", "to come", "cells not yet computed");
    case Key::not_a_number:
        return QCoreApplication::translate("regard", "not a number");
    }
    return {};
}

std::vector<Key> keysOf(const HeatMapData& data)
{
    std::vector<Key> keys;
    if (data.hasMask())
        keys.push_back(Key::masked);
    if (std::find(data.leftOut.begin(), data.leftOut.end(), true) != data.leftOut.end())
        keys.push_back(Key::left_out);
    if (data.hasPending())
        keys.push_back(Key::pending);
    if (data.hasNotANumber())
        keys.push_back(Key::not_a_number);
    return keys;
}

void drawBox(QPainter& painter, Key key, const QRectF& box, const Theme& theme)
{
    if (key == Key::masked) {
        const HeatMapData masked{.rows = 1, .columns = 1, .values = {0}, .masked = {true}};
        drawHatch(painter, masked, box, theme);
    } else if (key == Key::pending) {
        drawPending(painter, box, theme);
    } else if (key == Key::not_a_number) {
        painter.fillRect(box, QColor::fromRgb(Palette().color(std::nan(""))));
    } else {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.line, 1));
        painter.drawRect(box);
        painter.restore();
    }
}

void drawKeys(QPainter& painter, const std::vector<Key>& keys, QRectF box, const Theme& theme)
{
    for (const Key key : keys) {
        drawBox(painter, key, box, theme);
        drawKey(painter, box, keyText(key), theme);
        box.translate(0, lineHeight(theme) * 1.3);
    }
}

/// What is over and under the bar: points, and under them the keys.
struct Ends {
    double above = 0;
    double foot = 0;
    double below = 0; ///< the foot and the keys
};

Ends endsOf(const HeatMapData& data, const Theme& theme)
{
    const Beyond beyond = beyondRange(data);
    const std::size_t keys = keysOf(data).size();
    Ends ends;
    ends.above = beyond.above ? beyondHeight(theme) + 1 : 0;
    ends.foot = beyond.below ? beyondHeight(theme) + 1 : 0;
    ends.below = ends.foot + (keys == 0 ? 0 : lineHeight(theme) * (0.5 + 1.3 * double(keys)));
    return ends;
}

} // namespace

double colourBarWidth(const HeatMapData& data, const Theme& theme, bool named)
{
    const QFontMetricsF metrics(theme.font);
    const double line = lineHeight(theme);
    double beside = textWidth(data, theme) + (named && !data.valueName.isEmpty() ? line * 1.3 : 0);
    for (const Key key : keysOf(data))
        beside = std::max(beside, metrics.horizontalAdvance(keyText(key)));
    return barWidth(theme) + line * 0.4 + beside + 2;
}

double colourBarHeight(const HeatMapData& data, const Theme& theme)
{
    const Ends ends = endsOf(data, theme);
    return std::ceil(QFontMetricsF(theme.font).horizontalAdvance(barName(data))) + ends.above + ends.below;
}

void drawColourBar(QPainter& painter, const HeatMapData& data, const QRectF& place, const Palette& palette,
                   const Theme& theme, double marked)
{
    const double line = lineHeight(theme);
    const std::vector<Key> keys = keysOf(data);
    const Ends ends = endsOf(data, theme);
    const QRectF bar(std::round(place.left()), place.top() + ends.above, barWidth(theme),
                     std::max(place.height() - ends.below - ends.above, line));
    drawStrip(painter, bar, palette);
    drawBeyond(painter, data, bar, palette, theme);
    drawTicks(painter, data, bar, theme);
    if (place.width() > colourBarWidth(data, theme) - 1)
        drawName(painter, data, bar, theme);
    drawMark(painter, bar, marked, theme);
    const double side = barWidth(theme);
    drawKeys(painter, keys, {bar.left(), bar.bottom() + ends.foot + line * 0.5 + (line * 1.3 - side) / 2, side, side},
             theme);
}

} // namespace regard::app
