#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QStringList>

#include "app/plots/label_block.h"
#include "app/plots/theme.h"
#include "app/plots/token_axis_labels.h"

namespace regard::app {

/// How the labels of one axis are set: decided once for a size, drawn many times.
struct AxisPlan {
    struct Label {
        QString text;
        bool stacked = false; ///< characters upright, one under the other
        bool turned = false;  ///< stands straight up: a slanted one would lean on its neighbour
        bool whole = false;   ///< so short that nothing of it may be cut
        double width = 0;     ///< that its text takes
        LabelBlock block{};   ///< set so instead, unless it is empty: `turned` or lying
    };
    std::vector<Label> labels; ///< one a row or column that is seen
    QFont font;                ///< smaller than the theme's where room is scarce
    int step = 1;              ///< only every step-th label is drawn
    double angle = 0;          ///< degrees that column labels rise
    double extent = 0;         ///< height (columns) or width (rows) that they need
    int first = 0;             ///< row or column of labels[0]
    double cell = 0;           ///< size of a cell
    double start = 0;          ///< of the cell of labels[0], from the map's edge
};

/// Labels longer than `limit` (along their direction) are cut.
AxisPlan planColumns(const MeasuredLabels& labels, double cell, double limit, const Theme& theme);
AxisPlan planRows(const MeasuredLabels& labels, double cell, double limit, const Theme& theme);
/// `labels` may be shorter than `count`: the rest is numbered.
AxisPlan planColumns(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme);
AxisPlan planRows(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme);

/// The stretch of an axis that is seen when zoomed in.
struct AxisPart {
    double start = 0; ///< in cells
    double size = 0;  ///< in cells
    double cell = 0;  ///< size of a cell
    bool operator==(const AxisPart&) const = default;
};

/// Labels of the cells whose middles are seen, within the room that the plan of the whole axis gave them. It costs the
/// same for any length of the whole.
AxisPlan partOfColumns(const MeasuredLabels& labels, const AxisPart& part, const AxisPlan& whole, const Theme& theme);
AxisPlan partOfRows(const MeasuredLabels& labels, const AxisPart& part, const AxisPlan& whole, const Theme& theme);

/// How far the labels that may not be cut reach beyond the last cell.
double columnOverhang(const AxisPlan& plan, double cell);

/// Columns stand on `map`'s top edge, rows at its left; `highlighted` is drawn in the accent colour, -1 for none.
/// Column labels do not go beyond x = `right`.
void drawColumnLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, double right, int highlighted,
                      const Theme& theme);
void drawRowLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, int highlighted, const Theme& theme);

} // namespace regard::app
