#pragma once

#include <QRectF>

#include "app/plots/step_table_data.h"
#include "app/plots/theme.h"

namespace regard::app {

/// Where the parts of a step table stand: the head of the table, a row a key, and below them the sums and the two
/// vectors that leave the block. The same on screen and in files.
struct StepTableLayout {
    struct Column {
        double left = 0;
        double width = 0;
        double right() const { return left + width; }
    };
    Column label, keys, dot, score, mask, exponential, weight, values, weighted;
    double width = 0;
    double row = 0;      ///< height of one
    double head = 0;     ///< height of headings and query
    double queryTop = 0; ///< of the query's strip
    double sums = 0;     ///< top of the row of sums
    double together = 0; ///< top of the title of the heads side by side
    double strip = 0;    ///< height of a vector's cells
    double height = 0;   ///< of it all
    std::size_t rows = 0;
    StepReach reach; ///< of the colours

    double rowTop(std::size_t index) const { return head + double(index) * row; }
    double concatenatedTop() const { return together + row; }
    double outputTop() const { return together + 3 * row; }
    QRectF stripOf(StepPlace::Part part, int row) const; ///< where a vector's cells are
    StepPlace at(const StepTableData& data, const QPointF& position) const;
    QRectF place(const StepTableData& data, const StepPlace& place) const; ///< empty where there is none
};

/// At least as wide as its numbers need.
StepTableLayout arrangeStepTable(const StepTableData& data, double width, const Theme& theme);

} // namespace regard::app
