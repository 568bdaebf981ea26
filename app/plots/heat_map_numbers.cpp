#include "app/plots/heat_map_numbers.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/cells.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double least_width = 2.4; // in line heights: in smaller cells numbers only hide the colours
constexpr double padding = 5;       // of a cell, both sides together

/// On a ground of their own where the cell is hatched.
void drawMarks(QPainter& painter, const HeatMapData& data, const QRectF& whole, const QRectF& window,
               const Palette& palette, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const QSizeF cell(whole.width() / double(data.columns), whole.height() / double(data.rows));
    if (cell.height() < metrics.height())
        return;
    const auto last_row = std::min(data.rows, std::size_t(std::ceil(window.bottom())));
    const auto last_column = std::min(data.columns, std::size_t(std::ceil(window.right())));
    painter.save();
    painter.setFont(theme.font);
    for (auto row = std::size_t(std::ceil(window.top())); row < last_row; ++row)
        for (auto column = std::size_t(std::ceil(window.left())); column < last_column; ++column) {
            if (data.isLeftOut(row, column))
                continue;
            const QPointF middle = cellRect(data, whole, row, column).center();
            const bool masked = data.isMasked(row, column);
            const QString& text = masked ? data.maskedMark : data.openMark;
            const double width = metrics.horizontalAdvance(text) + 1;
            if (width > cell.width())
                continue;
            if (masked)
                painter.fillRect(
                    QRectF(middle.x() - width / 2, middle.y() - metrics.ascent() / 2, width, metrics.ascent()),
                    theme.background);
            painter.setPen(masked ? theme.text : numberColor(palette.color(data.cellFraction(row, column))));
            drawLine(painter, middle, text, Qt::AlignHCenter);
        }
    painter.restore();
}

QString widestText(const HeatMapData& data, int decimals, const QLocale& locale)
{
    const double reach = std::max(std::fabs(data.minimum), std::fabs(data.maximum));
    const int digits = reach >= 10 ? int(std::floor(std::log10(reach))) : 0;
    return numberText((data.minimum < 0 ? -8 : 8) * std::pow(10.0, digits), decimals, locale);
}

} // namespace

int numberDecimals(const HeatMapData& data, const QSizeF& cell, const Theme& theme)
{
    const QFontMetricsF metrics(theme.font);
    const double range = data.maximum - data.minimum;
    if (cell.height() < metrics.height() || cell.width() < metrics.height() * least_width || !(range > 0))
        return -1;
    const int least = std::clamp(int(std::ceil(2 - std::log10(range) - 0.31)), 0, 6);
    for (int decimals = least + 1; decimals >= least; --decimals) {
        if (metrics.horizontalAdvance(widestText(data, decimals, theme.locale)) <= cell.width() - padding)
            return decimals;
    }
    return -1;
}

QString numberText(double value, int decimals, const QLocale& locale)
{
    const double unit = std::pow(10.0, -decimals);
    if (value == 0 || !(std::fabs(value) <= unit / 2))
        return locale.toString(value == 0 ? 0.0 : value, 'f', decimals); // no minus before nothing
    return value > 0 ? u'<' + locale.toString(unit, 'f', decimals) : u'>' + locale.toString(-unit, 'f', decimals);
}

QColor numberColor(QRgb ground)
{
    const QColor color = QColor::fromRgb(ground);
    return contrast(Qt::white, color) >= contrast(Qt::black, color) ? Qt::white : Qt::black;
}

void drawNumbers(QPainter& painter, const HeatMapData& data, const QRectF& whole, const QRectF& window,
                 const Palette& palette, const Theme& theme)
{
    const QSizeF cell(whole.width() / double(data.columns), whole.height() / double(data.rows));
    if (!data.openMark.isEmpty() || !data.maskedMark.isEmpty())
        return drawMarks(painter, data, whole, window, palette, theme);
    const int decimals = numberDecimals(data, cell, theme);
    if (decimals < 0)
        return;
    const QFontMetricsF metrics(theme.font);
    const QRectF seen(whole.left() + window.left() * cell.width(), whole.top() + window.top() * cell.height(),
                      window.width() * cell.width(), window.height() * cell.height());
    const auto half = [](const QSizeF& size) { return QPointF(size.width() / 2, size.height() / 2); };
    const auto last_row = std::min(data.rows, std::size_t(std::ceil(window.bottom())));
    const auto last_column = std::min(data.columns, std::size_t(std::ceil(window.right())));
    painter.save();
    painter.setFont(theme.font);
    for (auto row = std::size_t(window.top()); row < last_row; ++row) {
        for (auto column = std::size_t(window.left()); column < last_column; ++column) {
            if (data.isMasked(row, column) || data.isLeftOut(row, column))
                continue;
            const double value = double(data.at(row, column));
            const QString text = std::isnan(value) ? QStringLiteral("NaN") : numberText(value, decimals, theme.locale);
            const QRectF place = cellRect(data, whole, row, column);
            const QSizeF box(metrics.horizontalAdvance(text), metrics.ascent());
            // Cut, it would be another number; beyond the range it may be longer than any within it.
            if (box.width() > cell.width() - 2 || !seen.contains(QRectF(place.center() - half(box), box)))
                continue;
            painter.setPen(numberColor(palette.color(data.cellFraction(row, column))));
            drawLine(painter, place.center(), text, Qt::AlignHCenter);
        }
    }
    painter.restore();
}

} // namespace regard::app
