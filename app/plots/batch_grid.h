#pragma once

#include <vector>

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "app/plots/theme.h"

namespace regard::app {

/// Sentences as rows of tokens of one length, the shorter ones filled up.
struct BatchGrid {
    struct Row {
        QStringList tokens; ///< without the padding
        int padding = 0;    ///< cells behind them
        QString note{};     ///< beside the row: what became of its translation
    };
    std::vector<Row> rows;
    int chosen = 0;

    int columns() const;
};

struct BatchGridLayout {
    double labelWidth = 0;
    double noteWidth = 0;
    double rowHeight = 0;
    std::vector<double> columnEdges; ///< left edges, and the last right one
    QSizeF size{0, 0};

    QRectF cell(int row, int column) const;
    QRectF row(int index) const;
    /// x column, y row; -1 for none. Beside the cells the row alone.
    QPoint at(const QPointF& position, const BatchGrid& grid) const;
};

BatchGridLayout arrangeBatch(const BatchGrid& grid, const Theme& theme);
/// `pointed` is a row that stands out; -1 for none. The chosen one is framed.
void drawBatch(QPainter& painter, const BatchGrid& grid, const BatchGridLayout& layout, const Theme& theme,
               int pointed);
/// "1 · chat" or "padding"; of a row alone its note.
QString batchText(const BatchGrid& grid, const QPoint& place);
/// One line a sentence; padding cells are empty.
QString tabSeparated(const BatchGrid& grid);

} // namespace regard::app
