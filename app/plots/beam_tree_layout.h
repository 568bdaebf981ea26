#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>

#include "app/plots/beam_tree_data.h"
#include "app/plots/theme.h"

namespace regard::app {

/// A cell of a beam tree; the root is step -1.
struct BeamPlace {
    int step = -2;
    int entry = -1;

    bool valid() const { return step >= -1; }
    bool operator==(const BeamPlace&) const = default;
};

/// Where the cells of a beam tree stand.
struct BeamTreeLayout {
    QSizeF size;
    double header = 0; ///< height of the numbers of the steps
    QRectF root;
    std::vector<double> lefts;  ///< of each column
    std::vector<double> widths; ///< of its cells
    double top = 0;             ///< of the first row
    double cell = 0;            ///< height of a cell
    double row = 0;             ///< from one row to the next

    QRectF rect(int step, int entry) const;
    BeamPlace at(const BeamTreeData& data, const QPointF& place) const;
};

BeamTreeLayout arrangeBeam(const BeamTreeData& data, const Theme& theme);

/// The second line of a cell.
QFont beamScoreFont(const Theme& theme);

} // namespace regard::app
