#pragma once

#include <QRectF>
#include <QSizeF>

#include "app/plots/heat_map_data.h"
#include "app/plots/theme.h"
#include "app/plots/token_axis.h"

namespace regard::app {

/// Where the parts of a heat map stand: the same on screen and in files.
struct HeatMapLayout {
    QSizeF size; ///< that the whole needs
    QRectF map;
    QRectF bar; ///< the colour bar with its numbers
    QPointF title;
    QPointF columnTitle;
    QPointF rowTitle;
    AxisPlan columns;
    AxisPlan rows;
    bool grid = false;
};

/// What may be given up where room is scarce.
struct HeatMapFit {
    double longestLabel = 9; ///< in line heights; longer ones are cut
    bool bar = true;         ///< the colour bar is there
    double lowestBar = 8;    ///< its least height, in line heights
};

/// A layout around cells of that size.
HeatMapLayout arrangeCells(const HeatMapData& data, QSizeF cell, const Theme& theme, const HeatMapFit& fit = {});

/// The largest cells of sensible shape that fit into `room`; whole pixels where that costs little.
HeatMapLayout arrange(const HeatMapData& data, QSizeF room, const Theme& theme);

/// Cells for a figure in print: comfortable for a sentence, smaller for a long one.
QSizeF figureCell(const HeatMapData& data, const Theme& theme);

} // namespace regard::app
