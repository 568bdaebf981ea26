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
    QRectF bar;       ///< the colour bar with its numbers
    double right = 0; ///< where titles and labels end
    QPointF title;
    QPointF columnTitle;
    QPointF rowTitle;
    AxisPlan columns;
    AxisPlan rows;
    bool grid = false;
};

/// What may be given up where room is scarce.
struct HeatMapFit {
    double longestLabel = 9;  ///< in line heights; longer ones are cut
    bool bar = true;          ///< the colour bar is there
    double lowestBar = 8;     ///< its least height, in line heights
    bool barName = true;      ///< what its numbers are stands beside it
    double smallestMap = 0.4; ///< width that makes it worthwhile, as a share of the room
    double longestColumn = 0; ///< as longestLabel, for columns where they may be longer than rows
};

/// A layout around cells of that size.
HeatMapLayout arrangeCells(const HeatMapData& data, QSizeF cell, const Theme& theme, const HeatMapFit& fit = {});

/// The largest cells of sensible shape that fit into `room`; whole pixels where that costs little.
HeatMapLayout arrange(const HeatMapData& data, QSizeF room, const Theme& theme);

/// Cells for a figure in print: comfortable for a sentence, smaller for a long one.
QSizeF figureCell(const HeatMapData& data, const Theme& theme);

} // namespace regard::app
