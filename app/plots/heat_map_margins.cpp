#include "app/plots/heat_map_margins.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

double reachOf(const std::vector<float>& values)
{
    double reach = 0;
    for (const float value : values)
        reach = std::isfinite(value) ? std::max(reach, std::fabs(double(value))) : reach;
    return reach;
}

/// One axis of the part that is seen, in pixels along the strip.
struct Axis {
    double start; ///< in cells
    double size;
    double from; ///< in pixels
    double length;
};

/// Bars along one strip; where several cells share a pixel, the longest of them.
template <class Box>
void drawBars(QPainter& painter, const std::vector<float>& values, double reach, const Axis& axis, int marked,
              const Theme& theme, Box box)
{
    if (!(reach > 0) || values.empty())
        return;
    const double cell = axis.length / axis.size;
    const auto pixels = std::size_t(std::ceil(axis.length));
    const std::size_t last = std::min(values.size(), std::size_t(std::ceil(axis.start + axis.size)));
    std::vector<QRectF> bars;
    std::vector<double> longest(cell < 1.5 ? pixels : 0);
    for (auto i = std::size_t(axis.start); i < last; ++i) {
        const double share = std::isfinite(values[i]) ? std::fabs(double(values[i])) / reach : 0;
        const double begin = std::clamp((double(i) - axis.start) * cell, 0.0, axis.length);
        const double end = std::clamp((double(i) + 1 - axis.start) * cell, 0.0, axis.length);
        if (longest.empty()) {
            const double gap = cell >= 6 ? 1 : 0;
            bars.push_back(box(axis.from + begin, std::max(0.5, end - begin - gap), share));
        } else {
            double& here = longest[std::min(pixels - 1, std::size_t(begin))];
            here = std::max(here, share);
        }
    }
    for (std::size_t pixel = 0; pixel < longest.size(); ++pixel)
        bars.push_back(box(axis.from + double(pixel), 1, longest[pixel]));
    painter.setBrush(mixed(theme.text, theme.background, 0.5));
    painter.drawRects(bars.data(), int(bars.size()));
    const double place = (marked - axis.start) * cell;
    if (marked < 0 || std::size_t(marked) >= values.size() || place < 0 || place >= axis.length)
        return;
    const double share =
        std::isfinite(values[std::size_t(marked)]) ? std::fabs(double(values[std::size_t(marked)])) / reach : 0;
    painter.setBrush(theme.accent);
    painter.drawRect(
        box(axis.from + place, std::max(2.0, std::min(cell, axis.length - place) - 1), std::max(share, 0.08)));
}

} // namespace

MapMargins marginsOf(const HeatMapData& data)
{
    MapMargins margins;
    margins.rows.assign(data.rows, NAN);
    std::vector<double> sums(data.columns);
    std::vector<std::size_t> counts(data.columns);
    for (std::size_t row = 0; row < data.rows; ++row) {
        float furthest = 0;
        bool any = false;
        for (std::size_t column = 0; column < data.columns; ++column) {
            if (data.isMasked(row, column) || data.isLeftOut(row, column))
                continue;
            const float value = data.at(row, column);
            sums[column] += double(value);
            ++counts[column];
            any = true;
            if (std::isnan(value) || std::fabs(value) > std::fabs(furthest))
                furthest = value;
        }
        if (any)
            margins.rows[row] = furthest;
    }
    for (std::size_t column = 0; column < data.columns; ++column)
        margins.columns.push_back(counts[column] ? float(sums[column] / double(counts[column])) : NAN);
    margins.rowReach = reachOf(margins.rows);
    margins.columnReach = reachOf(margins.columns);
    return margins;
}

void drawMargins(QPainter& painter, const MapMargins& margins, const HeatMapLayout& layout, const QRectF& window,
                 Mark mark, const Theme& theme)
{
    const QRectF rows = layout.rowStrip;
    const QRectF columns = layout.columnStrip;
    if (rows.isEmpty() || columns.isEmpty() || window.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    drawBars(painter, margins.rows, margins.rowReach, {window.top(), window.height(), rows.top(), rows.height()},
             mark.row, theme, [&rows](double from, double length, double share) {
                 return QRectF(rows.left(), from, share * rows.width(), length);
             });
    drawBars(painter, margins.columns, margins.columnReach,
             {window.left(), window.width(), columns.left(), columns.width()}, mark.column, theme,
             [&columns](double from, double length, double share) {
                 return QRectF(from, columns.top(), length, share * columns.height());
             });
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    const double line = QFontMetricsF(theme.font).height();
    const double middle = columns.top() + std::min(columns.height() / 2, line / 2);
    drawLine(painter, {layout.rowTitle.x(), middle}, QCoreApplication::translate("regard", "mean"), Qt::AlignRight);
    drawLine(painter, {rows.left(), middle}, QCoreApplication::translate("regard", "max"), Qt::AlignLeft);
    painter.restore();
}

QString marginText(const HeatMapData& data, const MapMargins& margins, int row, int column, const QLocale& locale)
{
    const bool of_row = column < 0 && row >= 0 && std::size_t(row) < margins.rows.size();
    const bool of_column = row < 0 && column >= 0 && std::size_t(column) < margins.columns.size();
    if (!of_row && !of_column)
        return {};
    const float value = of_row ? margins.rows[std::size_t(row)] : margins.columns[std::size_t(column)];
    if (std::isnan(value) && data.hasPending())
        return {};
    const QString number = std::isnan(value) ? QCoreApplication::translate("regard", "not a number")
                                             : locale.toString(double(value), 'g', 4);
    const QString name = data.valueName.isEmpty() ? QCoreApplication::translate("regard", "value") : data.valueName;
    return of_row ? QCoreApplication::translate("regard", "largest %1 %2", "of a row").arg(name, number)
                  : QCoreApplication::translate("regard", "mean %1 %2", "of a column").arg(name, number);
}

} // namespace regard::app
