#include "app/plots/batch_grid.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "app/plots/labels.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double widest_token = 6; // in line heights
constexpr double narrowest_token = 1.6;

double lineOf(const Theme& theme)
{
    return QFontMetricsF(theme.font).height();
}

/// Rising lines within a rectangle, cut to it without clipping.
void hatch(QPainter& painter, const QRectF& cell, double spacing)
{
    for (double sum = spacing; sum < cell.width() + cell.height(); sum += spacing) {
        const double x1 = std::max(0.0, sum - cell.height()), x2 = std::min(sum, cell.width());
        painter.drawLine(QPointF(cell.left() + x1, cell.top() + sum - x1),
                         QPointF(cell.left() + x2, cell.top() + sum - x2));
    }
}

void drawCell(QPainter& painter, const QString* token, const QRectF& cell, const Theme& theme)
{
    const QRectF inner = cell.adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (token) {
        painter.setBrush(mixed(theme.accent, theme.background, 0.14));
        painter.drawRect(inner);
        const QFontMetricsF metrics(theme.font);
        painter.setPen(theme.text);
        drawLine(painter, cell.center(), elidedLabel(*token, metrics, cell.width() - 6), Qt::AlignHCenter);
        return;
    }
    painter.setPen(QPen(mixed(theme.muted, theme.background, 0.6), 1));
    painter.setBrush(Qt::NoBrush);
    hatch(painter, inner, lineOf(theme) * 0.4);
}

} // namespace

int BatchGrid::columns() const
{
    int most = 0;
    for (const Row& row : rows)
        most = std::max(most, int(row.tokens.size()) + row.padding);
    return most;
}

QRectF BatchGridLayout::cell(int row, int column) const
{
    const double left = columnEdges[std::size_t(column)], right = columnEdges[std::size_t(column) + 1];
    return {left, rowHeight * row, right - left, rowHeight};
}

QRectF BatchGridLayout::row(int index) const
{
    return {0, rowHeight * index, size.width(), rowHeight};
}

QPoint BatchGridLayout::at(const QPointF& position, const BatchGrid& grid) const
{
    const int row = rowHeight > 0 && position.y() >= 0 ? int(position.y() / rowHeight) : -1;
    if (row < 0 || row >= int(grid.rows.size()) || columnEdges.empty())
        return {-1, -1};
    const auto next = std::upper_bound(columnEdges.begin(), columnEdges.end(), position.x());
    const auto column = int(next - columnEdges.begin()) - 1;
    return {column >= int(columnEdges.size()) - 1 ? -1 : column, row};
}

BatchGridLayout arrangeBatch(const BatchGrid& grid, const Theme& theme)
{
    const double line = lineOf(theme);
    const QFontMetricsF metrics(theme.font);
    BatchGridLayout layout;
    layout.rowHeight = line * 1.7;
    layout.labelWidth = metrics.horizontalAdvance(QStringLiteral("8")) + line;
    double x = layout.labelWidth;
    layout.columnEdges.push_back(x);
    for (int column = 0; column < grid.columns(); ++column) {
        double width = line * narrowest_token;
        for (const BatchGrid::Row& row : grid.rows)
            if (column < row.tokens.size())
                width = std::max(width, metrics.horizontalAdvance(row.tokens[column]) + line * 0.8);
        x += std::min(width, line * widest_token);
        layout.columnEdges.push_back(x);
    }
    for (const BatchGrid::Row& row : grid.rows)
        layout.noteWidth = std::max(layout.noteWidth, metrics.horizontalAdvance(row.note));
    layout.size = {x + (layout.noteWidth > 0 ? layout.noteWidth + 1.5 * line : line * 0.3),
                   layout.rowHeight * double(grid.rows.size())};
    return layout;
}

void drawBatch(QPainter& painter, const BatchGrid& grid, const BatchGridLayout& layout, const Theme& theme, int pointed)
{
    const double line = lineOf(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font);
    for (int r = 0; r < int(grid.rows.size()); ++r) {
        const BatchGrid::Row& row = grid.rows[std::size_t(r)];
        const double middle = layout.row(r).center().y();
        painter.setPen(r == grid.chosen || r == pointed ? theme.accent : theme.muted);
        drawLine(painter, {layout.labelWidth - line * 0.5, middle}, QString::number(r + 1), Qt::AlignRight);
        for (int c = 0; c < int(row.tokens.size()) + row.padding; ++c)
            drawCell(painter, c < row.tokens.size() ? &row.tokens[c] : nullptr, layout.cell(r, c), theme);
        if (!row.note.isEmpty()) {
            painter.setPen(theme.muted);
            drawLine(painter, {layout.columnEdges.back() + line * 0.7, middle}, row.note, Qt::AlignLeft);
        }
        if (r == grid.chosen || r == pointed) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, r == grid.chosen ? 2 : 1));
            painter.drawRect(QRectF(layout.columnEdges.front(), layout.row(r).top(),
                                    layout.columnEdges.back() - layout.columnEdges.front(), layout.rowHeight)
                                 .adjusted(0, 1, 0, -1));
        }
    }
    painter.restore();
}

QString batchText(const BatchGrid& grid, const QPoint& place)
{
    if (place.y() < 0 || place.y() >= int(grid.rows.size()))
        return {};
    const BatchGrid::Row& row = grid.rows[std::size_t(place.y())];
    const QString name = Text::tr("sentence %1").arg(place.y() + 1);
    if (place.x() < 0)
        return row.note.isEmpty() ? name : name + u'\n' + row.note;
    return name + u'\n' +
           (place.x() < row.tokens.size() ? QStringLiteral("%1 · %2").arg(row.tokens[place.x()]).arg(place.x())
                                          : Text::tr("padding, position %1").arg(place.x()));
}

QString tabSeparated(const BatchGrid& grid)
{
    QString text;
    for (const BatchGrid::Row& row : grid.rows) {
        QStringList cells;
        for (QString token : row.tokens)
            cells << token.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(u'\t', u' ').replace(u'\n', u' ');
        for (int i = 0; i < row.padding; ++i)
            cells << QString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace regard::app
