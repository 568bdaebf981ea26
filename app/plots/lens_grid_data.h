#pragma once

#include <vector>

#include <QPainter>
#include <QPoint>
#include <QRectF>
#include <QStringList>

#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// What one depth says at one step.
struct LensGridCell {
    QString token;
    float probability = -1;       ///< below 0: not known yet
    bool chosen = false;          ///< it is the token that the run chose
    float chosenProbability = -1; ///< of the token that the run chose
    int chosenRank = -1;          ///< of that token, from 0
    QString tip{};
};

/// Depths × steps: the most probable token of each, coloured by its probability; above them the entropy of each step.
struct LensGridData {
    QStringList rows;    ///< depths from what enters layer 0 downwards to the run's own output
    QStringList columns; ///< what each step chose
    QStringList columnTips{};
    std::vector<LensGridCell> cells{}; ///< [rows, columns]
    std::vector<float> entropies{};    ///< bits, one a column; fewer where those of the last are not yet computed
    bool withEntropies = false;        ///< there is room for them
    QStringList room{};                ///< labels to come as well, that the columns' width keeps room for
    double entropyReach = 1;           ///< bits of a bar of full height

    const LensGridCell& at(int row, int column) const
    {
        return cells[std::size_t(row) * std::size_t(columns.size()) + std::size_t(column)];
    }
};

/// Places of a grid whose columns are of one width.
struct LensGridLayout {
    double labels = 0; ///< width of the rows' names
    double column = 0;
    double header = 0;
    double entropy = 0; ///< height of the entropies' band, 0 for none
    double row = 0;
    int rows = 0;
    int columns = 0;

    double top() const { return header + entropy; }
    double width() const { return labels + column * columns; }
    double height() const { return top() + row * rows; }
    QRectF cell(int row, int column) const;
    /// x column, y row; y -1 above the cells, -1, -1 beside all columns.
    QPoint at(const QPointF& position) const;
};

/// `room` is the width that the columns may fill; 0 for their natural one.
LensGridLayout arrangeLensGrid(const LensGridData& data, double room, const Theme& theme);

/// Columns `first` … `last` − 1, the first one beside the rows' names, from the painter's origin on. `current`: x
/// column, y row, -1 for none.
void drawLensGrid(QPainter& painter, const LensGridData& data, const LensGridLayout& layout, int first, int last,
                  const Palette& palette, const Theme& theme, QPoint current);

/// The names of the rows and the scale of the entropies.
void drawLensLabels(QPainter& painter, const LensGridData& data, const LensGridLayout& layout, const Theme& theme,
                    int currentRow);

} // namespace regard::app
