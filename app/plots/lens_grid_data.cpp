#include "app/plots/lens_grid_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/heat_map_numbers.h"
#include "app/plots/labels.h"
#include "app/plots/pending.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double widest_token = 6.5; // in line heights
constexpr double narrowest_column = 2.6;
constexpr double widest_column = 9;

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

QString entropyName()
{
    return Text::tr("entropy");
}

QString reachText(const LensGridData& data, const Theme& theme)
{
    return Text::tr("%1 bits").arg(theme.locale.toString(data.entropyReach, 'g', 3));
}

void drawEntropy(QPainter& painter, const LensGridData& data, const LensGridLayout& layout, int column, double left,
                 const Theme& theme)
{
    const double foot = layout.top() - lineOf(theme) * 0.25, reach = layout.entropy - lineOf(theme) * 1.35;
    if (std::size_t(column) >= data.entropies.size()) {
        painter.fillRect(QRectF(left, foot, layout.column, 1), theme.line);
        return;
    }
    const double value = double(data.entropies[std::size_t(column)]);
    const double height = std::isfinite(value) ? std::clamp(value / data.entropyReach, 0.0, 1.0) * reach : 0;
    const double bar = std::min(layout.column * 0.5, lineOf(theme) * 1.6);
    const QRectF box(left + (layout.column - bar) / 2, foot - height, bar, height);
    painter.fillRect(box, seriesColor(theme, 1));
    painter.fillRect(QRectF(left, foot, layout.column, 1), theme.line);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    drawLine(painter, {left + layout.column / 2, box.top() - lineOf(theme) * 0.55},
             std::isfinite(value) ? theme.locale.toString(value, 'f', 2) : QStringLiteral("NaN"), Qt::AlignHCenter);
}

void drawHeader(QPainter& painter, const LensGridData& data, const LensGridLayout& layout, int column, double left,
                bool current, const Theme& theme)
{
    const double line = lineOf(theme), middle = left + layout.column / 2;
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    drawLine(painter, {middle, line * 0.75}, theme.locale.toString(column), Qt::AlignHCenter);
    painter.setFont(theme.bold());
    painter.setPen(current ? theme.accent : theme.text);
    drawLine(painter, {middle, line * 1.8},
             elidedLabel(data.columns[column], QFontMetricsF(theme.bold()), layout.column - line * 0.4),
             Qt::AlignHCenter);
}

void drawCell(QPainter& painter, const LensGridCell& cell, const QRectF& place, const Palette& palette,
              const Theme& theme)
{
    const QRectF ground = place.adjusted(0, 0, -1, -1);
    if (cell.probability < 0) {
        drawPending(painter, ground, theme);
        return;
    }
    const QRgb colour = palette.color(double(cell.probability));
    painter.fillRect(ground, QColor::fromRgb(colour));
    const QFont font = cell.chosen ? theme.bold() : theme.font;
    painter.setFont(font);
    painter.setPen(numberColor(colour));
    drawLine(painter, place.center(), elidedLabel(cell.token, QFontMetricsF(font), place.width() - 6),
             Qt::AlignHCenter);
}

} // namespace

QRectF LensGridLayout::cell(int row_, int column_) const
{
    return {labels + column * column_, top() + row * row_, column, row};
}

QPoint LensGridLayout::at(const QPointF& position) const
{
    const int x = int(std::floor((position.x() - labels) / column));
    const int y = int(std::floor((position.y() - top()) / row));
    if (position.x() < labels || x >= columns || y >= rows || position.y() < 0)
        return {-1, -1};
    return {x, std::max(y, -1)};
}

LensGridLayout arrangeLensGrid(const LensGridData& data, double room, const Theme& theme)
{
    const double line = lineOf(theme);
    const QFontMetricsF metrics(theme.bold());
    LensGridLayout layout;
    layout.rows = int(data.rows.size());
    layout.columns = int(data.columns.size());
    double labels = 0, token = 0;
    for (const QString& row : data.rows)
        labels = std::max(labels, metrics.horizontalAdvance(row));
    if (data.withEntropies)
        labels = std::max(
            {labels, metrics.horizontalAdvance(entropyName()), metrics.horizontalAdvance(reachText(data, theme))});
    for (const QString& column : data.columns)
        token = std::max(token, metrics.horizontalAdvance(column));
    for (const QString& label : data.room)
        token = std::max(token, metrics.horizontalAdvance(label));
    layout.labels = std::ceil(labels + line);
    layout.column = std::ceil(std::clamp(token, line * narrowest_column, line * widest_token) + line * 0.6);
    if (room > layout.width() && layout.columns > 0)
        layout.column = std::min((room - layout.labels) / layout.columns, line * widest_column);
    layout.header = std::ceil(line * 2.5);
    layout.entropy = !data.withEntropies ? 0 : std::ceil(line * 3.6);
    layout.row = std::ceil(line * 1.7);
    return layout;
}

void drawLensLabels(QPainter& painter, const LensGridData& data, const LensGridLayout& layout, const Theme& theme,
                    int currentRow)
{
    const double line = lineOf(theme);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    drawLine(painter, {line / 2, line * 0.75}, Text::tr("step", "of decoding"), Qt::AlignLeft);
    if (layout.entropy > 0) {
        drawLine(painter, {line / 2, layout.header + line * 0.8}, reachText(data, theme), Qt::AlignLeft);
        drawLine(painter, {line / 2, layout.top() - line * 0.7}, entropyName(), Qt::AlignLeft);
    }
    for (int row = 0; row < layout.rows; ++row) {
        painter.setFont(row + 1 == layout.rows ? theme.bold() : theme.font);
        painter.setPen(row == currentRow ? theme.accent : theme.text);
        drawLine(painter, {line / 2, layout.cell(row, 0).center().y()}, data.rows[row], Qt::AlignLeft);
    }
}

void drawLensGrid(QPainter& painter, const LensGridData& data, const LensGridLayout& layout, int first, int last,
                  const Palette& palette, const Theme& theme, QPoint current)
{
    const double left = layout.labels;
    for (int column = first; column < last; ++column) {
        const double x = left + layout.column * (column - first);
        drawHeader(painter, data, layout, column, x, column == current.x(), theme);
        if (layout.entropy > 0)
            drawEntropy(painter, data, layout, column, x, theme);
        for (int row = 0; row < layout.rows; ++row)
            drawCell(painter, data.at(row, column), layout.cell(row, column - first), palette, theme);
    }
    if (current.x() < first || current.x() >= last)
        return;
    const double x = left + layout.column * (current.x() - first);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(QRectF(x - 0.5, 0.5, layout.column, layout.height() - 1.5));
    if (current.y() < 0 || current.y() >= layout.rows)
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(layout.cell(current.y(), current.x() - first).adjusted(0, 0, -1, -1));
}

} // namespace regard::app
