#include "app/plots/distribution_table.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

constexpr double longest_label = 11; // in line heights
constexpr double widest_cell = 7;
constexpr double narrowest_cell = 1.1;

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

double gapOf(const Theme& theme)
{
    return std::round(lineOf(theme) * 0.4);
}

QString shownProbability(float value, const Theme& theme)
{
    // A one-hot target is 0 and 1 exactly, and looks it.
    return value == 0 || value == 1 ? QString::number(int(value)) : theme.locale.toString(double(value), 'f', 2);
}

double widestOf(const QStringList& texts, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const QString& text : texts)
        for (const QString& line : text.split('\n'))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double labelWidth(const DistributionTable& table, const Theme& theme)
{
    QStringList labels = {table.rowTitle};
    for (const DistributionRow& row : table.rows)
        labels << row.label;
    return std::min(widestOf(labels, QFontMetricsF(theme.bold())), lineOf(theme) * longest_label) + gapOf(theme);
}

double numberWidth(const DistributionTable& table, const Theme& theme)
{
    QStringList texts = table.numberColumns;
    for (const DistributionRow& row : table.rows)
        texts << row.numbers;
    return table.numberColumns.isEmpty() ? 0 : widestOf(texts, QFontMetricsF(theme.font)) + 1.4 * gapOf(theme);
}

/// Bar and number.
double readableCell(const Theme& theme)
{
    return std::ceil(QFontMetricsF(theme.font).horizontalAdvance(QStringLiteral("0.00")) + 3 * gapOf(theme));
}

struct Bar {
    float value = 0;
    QColor color;
    bool strong = false;
};

/// The bar's full length is probability 1; its number stands behind the track.
void drawBar(QPainter& painter, const Bar& bar, const QRectF& place, bool withNumber, const Theme& theme)
{
    const double line = lineOf(theme), gap = gapOf(theme);
    const double number = withNumber ? QFontMetricsF(theme.font).horizontalAdvance(QStringLiteral("0.00")) + gap : 0;
    const double track = place.width() - number - gap;
    const double thick = std::round(line * 0.42);
    const QRectF box(place.left(), std::round(place.center().y() - thick / 2), track, thick);
    painter.fillRect(box, mixed(theme.text, theme.background, 0.06));
    const double share = std::isfinite(bar.value) ? std::clamp(double(bar.value), 0.0, 1.0) : 0.0;
    if (share > 0)
        painter.fillRect(QRectF(box.topLeft(), QSizeF(track * share, thick)), bar.color);
    if (!withNumber)
        return;
    painter.setFont(bar.strong ? theme.bold() : theme.font);
    painter.setPen(bar.strong ? theme.text : theme.muted);
    drawLine(painter, {box.right() + gap / 2, place.center().y()}, shownProbability(bar.value, theme), Qt::AlignLeft);
}

void drawCell(QPainter& painter, const DistributionRow& row, std::size_t column, const QRectF& cell, bool withNumber,
              const Theme& theme)
{
    const bool both = column < row.target.size();
    const double line = lineOf(theme);
    const double top = cell.center().y() - (both ? line * 0.95 : line * 0.5);
    if (both)
        drawBar(painter, {row.target[column], targetColor(theme), false}, {cell.left(), top, cell.width(), line},
                withNumber, theme);
    const QRectF lower(cell.left(), top + (both ? line * 0.9 : 0), cell.width(), line);
    drawBar(painter, {row.predicted[column], predictedColor(theme), int(column) == row.chosen}, lower, withNumber,
            theme);
}

/// Two lines where the text says so, the last one at the bottom.
void drawHeading(QPainter& painter, const QString& text, const QRectF& place, Qt::Alignment side, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    const QStringList lines = text.split('\n');
    const double x = side == Qt::AlignRight ? place.right() : place.left();
    for (qsizetype i = 0; i < lines.size(); ++i)
        drawLine(painter, {x, place.bottom() - lineOf(theme) * (double(lines.size() - i) - 0.35)},
                 elidedLabel(lines[i], metrics, place.width()), side);
}

/// Upwards to the right from `foot`.
void drawSlanted(QPainter& painter, const QString& text, const QPointF& foot, const Theme& theme)
{
    painter.save();
    painter.translate(foot.x(), foot.y() - lineOf(theme) * 0.35);
    painter.rotate(-45);
    drawLine(painter, {0, 0}, text, Qt::AlignLeft);
    painter.restore();
}

void drawHeader(QPainter& painter, const DistributionTable& table, const DistributionLayout& layout, const Theme& theme)
{
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    const double gap = gapOf(theme);
    drawHeading(painter, table.rowTitle, {0, 0, layout.labelWidth - gap, layout.headerHeight}, Qt::AlignLeft, theme);
    painter.setFont(layout.slanted ? theme.font : theme.bold());
    painter.setPen(theme.text);
    for (int i = 0; i < layout.columns; ++i) {
        const QRectF cell = layout.cell(0, i);
        if (layout.slanted) {
            drawSlanted(painter, table.columns[i], {cell.left() + lineOf(theme) * 0.5, layout.headerHeight}, theme);
            continue;
        }
        drawHeading(painter, table.columns[i], {cell.left(), 0, cell.width(), layout.headerHeight}, Qt::AlignLeft,
                    theme);
    }
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    const double first = layout.labelWidth + layout.cellWidth * layout.columns;
    for (qsizetype i = 0; i < table.numberColumns.size(); ++i)
        drawHeading(painter, table.numberColumns[i],
                    {first + layout.numberWidth * double(i), 0, layout.numberWidth, layout.headerHeight},
                    Qt::AlignRight, theme);
}

void drawRow(QPainter& painter, const DistributionTable& table, const DistributionLayout& layout, int index,
             const Theme& theme)
{
    const DistributionRow& row = table.rows[std::size_t(index)];
    const double middle = layout.cell(index, 0).center().y();
    painter.setFont(theme.font);
    painter.setPen(theme.text);
    drawLine(painter, {0, middle}, elidedLabel(row.label, QFontMetricsF(theme.font), layout.labelWidth - gapOf(theme)),
             Qt::AlignLeft);
    for (std::size_t column = 0; column < row.predicted.size() && int(column) < layout.columns; ++column)
        drawCell(painter, row, column, layout.cell(index, int(column)), layout.withNumbers, theme);
    painter.setFont(theme.font);
    painter.setPen(theme.text);
    const double first = layout.labelWidth + layout.cellWidth * layout.columns;
    for (qsizetype i = 0; i < row.numbers.size(); ++i)
        drawLine(painter, {first + layout.numberWidth * double(i + 1), middle}, row.numbers[i], Qt::AlignRight);
}

struct LegendEntry {
    QString text;
    QColor color;
};

/// From right to left.
std::vector<LegendEntry> legend(const Theme& theme)
{
    return {{QCoreApplication::translate("regard", "prediction"), predictedColor(theme)},
            {QCoreApplication::translate("regard", "target"), targetColor(theme)}};
}

} // namespace

bool DistributionTable::hasTargets() const
{
    return std::any_of(rows.begin(), rows.end(), [](const DistributionRow& row) { return !row.target.empty(); });
}

double DistributionLayout::width() const
{
    return labelWidth + cellWidth * columns + numberWidth * numberColumns;
}

QRectF DistributionLayout::cell(int row, int column) const
{
    return {labelWidth + cellWidth * column, headerHeight + rowHeight * row, cellWidth, rowHeight};
}

QPoint DistributionLayout::at(const QPointF& position) const
{
    const int row = int(std::floor((position.y() - headerHeight) / rowHeight));
    if (row < 0 || row >= rows)
        return {-1, -1};
    const int column = int(std::floor((position.x() - labelWidth) / cellWidth));
    return {column >= 0 && column < columns ? column : -1, row};
}

double readableWidth(const DistributionTable& table, const Theme& theme)
{
    return labelWidth(table, theme) + readableCell(theme) * double(table.columns.size()) +
           numberWidth(table, theme) * double(table.numberColumns.size());
}

DistributionLayout arrangeDistributions(const DistributionTable& table, double width, const Theme& theme)
{
    const double line = lineOf(theme);
    DistributionLayout layout;
    layout.columns = int(table.columns.size());
    layout.rows = int(table.rows.size());
    layout.numberColumns = int(table.numberColumns.size());
    layout.labelWidth = labelWidth(table, theme);
    layout.numberWidth = numberWidth(table, theme);
    layout.rowHeight = std::ceil(line * (table.hasTargets() ? 2.2 : 1.4));
    const double most = widest_cell * line;
    const double room = width - layout.labelWidth - layout.numberWidth * layout.numberColumns;
    layout.cellWidth = width > 0 ? std::clamp(room / std::max(layout.columns, 1), narrowest_cell * line, most) : most;
    layout.withNumbers = layout.cellWidth >= readableCell(theme);
    const double widest = widestOf(table.columns, QFontMetricsF(theme.bold()));
    layout.slanted = widest > layout.cellWidth - gapOf(theme) / 2;
    const bool twoLines = (table.rowTitle + table.numberColumns.join(QString())).contains('\n');
    layout.headerHeight = std::ceil(layout.slanted ? widest * 0.71 + line * 0.9 : line * (twoLines ? 2.3 : 1.4));
    return layout;
}

void drawDistributions(QPainter& painter, const DistributionTable& table, const DistributionLayout& layout,
                       const Theme& theme, int current)
{
    drawHeader(painter, table, layout, theme);
    const double width = layout.width();
    for (int row = 0; row < layout.rows; ++row) {
        const double top = layout.headerHeight + layout.rowHeight * row;
        painter.fillRect(QRectF(0, top, width, 1), theme.line);
        if (row == current)
            painter.fillRect(QRectF(0, top + 1, width, layout.rowHeight - 1),
                             mixed(theme.accent, theme.background, 0.10));
        drawRow(painter, table, layout, row, theme);
    }
}

QColor targetColor(const Theme& theme)
{
    return seriesColor(theme, 1);
}

QColor predictedColor(const Theme& theme)
{
    return seriesColor(theme, 0);
}

void drawDistributionLegend(QPainter& painter, const QPointF& right, const Theme& theme)
{
    const double line = lineOf(theme), gap = gapOf(theme), side = std::round(line * 0.6);
    double x = right.x();
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    for (const LegendEntry& entry : legend(theme)) {
        drawLine(painter, {x, right.y()}, entry.text, Qt::AlignRight);
        x -= QFontMetricsF(theme.font).horizontalAdvance(entry.text) + gap / 2 + side;
        painter.fillRect(QRectF(x, right.y() - side / 2, side, side), entry.color);
        x -= gap * 1.5;
    }
}

double distributionLegendWidth(const Theme& theme)
{
    double width = 0;
    for (const LegendEntry& entry : legend(theme))
        width += QFontMetricsF(theme.font).horizontalAdvance(entry.text) + gapOf(theme) * 2 + lineOf(theme) * 0.6 + 1;
    return width;
}

QString tabSeparated(const DistributionTable& table)
{
    const auto line = [](QStringList cells) {
        for (QString& cell : cells)
            cell.replace('\t', ' ').replace('\n', ' ');
        return cells.join('\t') + '\n';
    };
    const auto numbers = [](const std::vector<float>& values) {
        QStringList texts;
        for (const float value : values)
            texts << QString::number(double(value), 'g', 9);
        return texts;
    };
    QString text = line(QStringList{table.rowTitle, QString()} + table.columns + table.numberColumns);
    for (const DistributionRow& row : table.rows) {
        if (!row.target.empty())
            text += line(QStringList{row.label, QStringLiteral("target")} + numbers(row.target));
        text += line(QStringList{row.label, QStringLiteral("prediction")} + numbers(row.predicted) + row.numbers);
    }
    return text;
}

} // namespace regard::app
