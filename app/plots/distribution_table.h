#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "app/plots/theme.h"

namespace regard::app {

/// A distribution a row, an outcome a column: as bars with their numbers, a target above the prediction where there is
/// one.
struct DistributionRow {
    QString label;
    std::vector<float> target; ///< may be empty
    std::vector<float> predicted;
    int chosen = -1;     ///< the column of the most probable outcome; -1 where it has none
    QStringList numbers; ///< what stands in the columns behind the distribution
};

struct DistributionTable {
    QStringList columns;       ///< the outcomes
    QStringList numberColumns; ///< may be empty
    QString rowTitle;
    std::vector<DistributionRow> rows;

    bool hasTargets() const;
};

/// Header line and one line a row (two with a target), tab-separated, C locale.
QString tabSeparated(const DistributionTable& table);

/// Where the parts of a table stand. Numbers are left out where they have no room.
struct DistributionLayout {
    double labelWidth = 0;
    double cellWidth = 0;
    double numberWidth = 0; ///< of each column behind the distribution
    double headerHeight = 0;
    double rowHeight = 0;
    bool withNumbers = true;
    bool slanted = false; ///< outcomes, where they are longer than their columns
    int columns = 0;
    int numberColumns = 0;
    int rows = 0;

    double width() const;
    double height() const { return headerHeight + rowHeight * rows; }
    QRectF cell(int row, int column) const;
    /// x column (-1 beside the distribution), y row; -1, -1 where there is no row.
    QPoint at(const QPointF& position) const;
};

/// The table within `width`; as wide as it reads best where there is room (`width` <= 0: no bound).
DistributionLayout arrangeDistributions(const DistributionTable& table, double width, const Theme& theme);

/// The least width that leaves room for the numbers beside the bars.
double readableWidth(const DistributionTable& table, const Theme& theme);

/// Paints at the painter's origin. `current` marks a row, -1 for none.
void drawDistributions(QPainter& painter, const DistributionTable& table, const DistributionLayout& layout,
                       const Theme& theme, int current);

/// What the bars' two colours mean.
QColor targetColor(const Theme& theme);
QColor predictedColor(const Theme& theme);
/// The legend of both, ending at `right`.
void drawDistributionLegend(QPainter& painter, const QPointF& right, const Theme& theme);
double distributionLegendWidth(const Theme& theme);

} // namespace regard::app
