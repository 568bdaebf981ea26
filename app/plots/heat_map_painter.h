#pragma once

#include <QPainter>

#include "app/plots/cells.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/heat_map_layout.h"
#include "app/plots/palette.h"
#include "app/plots/theme.h"

namespace regard::app {

/// A marked cell; -1 for none.
struct Mark {
    int row = -1;
    int column = -1;
    bool operator==(const Mark&) const = default;
};

/// Everything but the cells: titles, labels, colour bar. `legend` is what the bar shows of the map: MapFacts::legend.
void drawHeatMapFrame(QPainter& painter, const HeatMapData& data, const HeatMapData& legend,
                      const HeatMapLayout& layout, const Palette& palette, const Theme& theme, Mark mark);

/// The whole map with its cells as rectangles: for files.
void drawHeatMap(QPainter& painter, const HeatMapData& data, const HeatMapLayout& layout, const Palette& palette,
                 const Theme& theme);

/// "query 'chat'", "key 'cat'" and the value, a line each: for tool tips and screen readers. With -1 for the row or
/// the column, only the other's name.
QString cellText(const HeatMapData& data, int row, int column, const QLocale& locale);

} // namespace regard::app
