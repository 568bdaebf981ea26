#pragma once

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QStringList>

#include "app/plots/theme.h"

namespace regard::app {

/// How the labels of one axis are set: decided once for a size, drawn many times.
struct AxisPlan {
    struct Label {
        QString text;
        bool stacked = false; ///< characters upright, one under the other
        bool whole = false;   ///< so short that nothing of it may be cut
        double width = 0;     ///< that its text takes
    };
    std::vector<Label> labels; ///< one a row or column
    QFont font;                ///< smaller than the theme's where room is scarce
    int step = 1;              ///< only every step-th label is drawn
    double angle = 0;          ///< degrees that column labels rise
    double extent = 0;         ///< height (columns) or width (rows) that they need
};

/// `labels` may be shorter than `count`: the rest is numbered. Labels longer than `limit` (along their direction) are
/// cut.
AxisPlan planColumns(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme);
AxisPlan planRows(const QStringList& labels, std::size_t count, double cell, double limit, const Theme& theme);

/// How far the labels that may not be cut reach beyond the last cell.
double columnOverhang(const AxisPlan& plan, double cell);

/// Columns stand on `map`'s top edge, rows at its left; `highlighted` is drawn in the accent colour, -1 for none.
/// Column labels do not go beyond x = `right`.
void drawColumnLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, double right, int highlighted,
                      const Theme& theme);
void drawRowLabels(QPainter& painter, const AxisPlan& plan, const QRectF& map, int highlighted, const Theme& theme);

} // namespace regard::app
