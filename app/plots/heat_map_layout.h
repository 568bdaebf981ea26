#pragma once

#include <QRectF>
#include <QSizeF>

#include "app/plots/heat_map_data.h"
#include "app/plots/theme.h"
#include "app/plots/token_axis.h"

namespace regard::app {

/// Where the parts of a heat map stand that stay when it is zoomed.
struct HeatMapPlaces {
    QSizeF size; ///< that the whole needs
    QRectF map;
    QRectF bar;       ///< the colour bar with its numbers
    double right = 0; ///< where titles and labels end
    QPointF title;
    QPointF columnTitle;
    QPointF rowTitle;
    QRectF rowStrip;    ///< right of the map: a number a row; empty without margins
    QRectF columnStrip; ///< below it: a number a column
};

/// Where everything of a heat map stands: the same on screen and in files.
struct HeatMapLayout : HeatMapPlaces {
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
    double strip = 0;         ///< room for margins beside the map, in line heights
    bool low = false;         ///< the columns' title stands beside the map's where both have room
};

/// What a layout asks of a map, found once: a long text's labels are measured, its values looked through.
struct MapFacts {
    MeasuredLabels rows;
    MeasuredLabels columns;
    HeatMapData legend; ///< three cells that look on a colour bar as the whole map does

    MapFacts() = default;
    explicit MapFacts(const HeatMapData& data);
    void setNumbers(const HeatMapData& data); ///< others, and other labels within the same room
};

/// A layout around cells of that size.
HeatMapLayout arrangeCells(const HeatMapData& data, QSizeF cell, const Theme& theme, const HeatMapFit& fit = {});

/// The largest cells of sensible shape that fit into `room`; whole pixels where that costs little. `strip` is room for
/// margins beside the map, in line heights.
HeatMapLayout arrange(const HeatMapData& data, const MapFacts& facts, QSizeF room, const Theme& theme,
                      double strip = 0);
HeatMapLayout arrange(const HeatMapData& data, QSizeF room, const Theme& theme);

/// The same places for the part `window` (in cells) of the map: only its labels are planned.
HeatMapLayout zoomedLayout(const HeatMapLayout& whole, const MapFacts& facts, const QRectF& window, const Theme& theme);

/// Cells for a figure in print: comfortable for a sentence, smaller for a long one.
QSizeF figureCell(const HeatMapData& data, const Theme& theme);

} // namespace regard::app
