#include "app/plots/heat_map_painter.h"

#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/cell_raster.h"
#include "app/plots/colour_bar.h"
#include "app/plots/labels.h"

namespace regard::app {

namespace {

double markedFraction(const HeatMapData& data, Mark mark)
{
    const bool inside = mark.row >= 0 && mark.column >= 0 && std::size_t(mark.row) < data.rows &&
                        std::size_t(mark.column) < data.columns;
    if (!inside || data.isMasked(std::size_t(mark.row), std::size_t(mark.column)) ||
        data.isPending(std::size_t(mark.row), std::size_t(mark.column)))
        return std::nan("");
    return data.cellFraction(std::size_t(mark.row), std::size_t(mark.column));
}

/// Up to `end`; on two lines where one is too narrow.
void drawRowTitle(QPainter& painter, const QString& title, const QPointF& end)
{
    const QFontMetricsF metrics(painter.font());
    const qsizetype space = metrics.horizontalAdvance(title) > end.x() ? title.lastIndexOf(u' ') : -1;
    if (space > 0)
        drawLine(painter, end - QPointF(0, metrics.height()), elidedLabel(title.left(space), metrics, end.x()),
                 Qt::AlignRight);
    drawLine(painter, end, elidedLabel(title.mid(space + 1), metrics, end.x()), Qt::AlignRight);
}

void drawTitles(QPainter& painter, const HeatMapData& data, const HeatMapLayout& layout, const Theme& theme)
{
    const double right = layout.right;
    painter.setFont(theme.bold());
    painter.setPen(theme.text);
    const auto fitted = [&painter](const QString& text, double width) {
        return elidedLabel(text, QFontMetricsF(painter.font()), width);
    };
    if (!data.title.isEmpty())
        drawLine(painter, layout.title, fitted(data.title, right - layout.title.x()), Qt::AlignLeft);
    painter.setFont(theme.font);
    painter.setPen(theme.muted);
    if (!data.columnTitle.isEmpty())
        drawLine(painter, layout.columnTitle, fitted(data.columnTitle, right - layout.columnTitle.x()), Qt::AlignLeft);
    if (!data.rowTitle.isEmpty())
        drawRowTitle(painter, data.rowTitle, layout.rowTitle);
}

QString place(const QString& title, const QString& label, const QString& fallback)
{
    return QStringLiteral("%1 %2%3%4")
        .arg(title.isEmpty() ? fallback : title, QChar(0x201c) + QString(), label, QString(QChar(0x201d)));
}

} // namespace

void drawHeatMapFrame(QPainter& painter, const HeatMapData& data, const HeatMapData& legend,
                      const HeatMapLayout& layout, const Palette& palette, const Theme& theme, Mark mark)
{
    if (data.rows == 0 || data.columns == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    drawTitles(painter, data, layout, theme);
    drawColumnLabels(painter, layout.columns, layout.map, layout.right, mark.column, theme);
    drawRowLabels(painter, layout.rows, layout.map, mark.row, theme);
    if (layout.bar.width() > 0)
        drawColourBar(painter, legend, layout.bar, palette, theme, markedFraction(data, mark));
    painter.restore();
}

void drawHeatMap(QPainter& painter, const HeatMapData& data, const HeatMapLayout& layout, const Palette& palette,
                 const Theme& theme)
{
    drawCells(painter, data, layout.map, palette, theme,
              {.grid = layout.grid, .vector = true, .image = data.values.size() > most_vector_cells});
    drawHeatMapFrame(painter, data, MapFacts(data).legend, layout, palette, theme, {});
}

QString cellText(const HeatMapData& data, int row, int column, const QLocale& locale)
{
    const bool has_row = row >= 0 && std::size_t(row) < data.rows;
    const bool has_column = column >= 0 && std::size_t(column) < data.columns;
    const auto r = std::size_t(row);
    const auto c = std::size_t(column);
    const QString row_place =
        has_row ? place(data.rowTitle, data.rowLabel(r), QCoreApplication::translate("regard", "row")) : QString();
    const QString column_place =
        has_column ? place(data.columnTitle, data.columnLabel(c), QCoreApplication::translate("regard", "column"))
                   : QString();
    if (!has_row || !has_column)
        return row == -1 || column == -1 ? row_place + column_place : QString();
    QString value = locale.toString(double(data.at(r, c)), 'g', 4);
    if (data.isPending(r, c))
        value = QCoreApplication::translate("regard", "not yet computed");
    else if (const QString& mark = data.isMasked(r, c) ? data.maskedMark : data.openMark; !mark.isEmpty())
        value = mark;
    else if (data.isMasked(r, c))
        value = QCoreApplication::translate("regard", "masked");
    else if (std::isnan(data.at(r, c)))
        value = QCoreApplication::translate("regard", "not a number");
    else if (!data.valueName.isEmpty())
        value = QStringLiteral("%1 %2").arg(data.valueName, value);
    if (data.isLeftOut(r, c) && !data.isMasked(r, c) && !data.isPending(r, c))
        value = QCoreApplication::translate("regard", "%1, left out").arg(value);
    return QStringLiteral("%1\n%2\n%3").arg(row_place, column_place, value);
}

} // namespace regard::app
