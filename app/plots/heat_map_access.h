#pragma once

#include <QPoint>

namespace regard::app {

class HeatMap;

/// Heat maps are tables to screen readers, their cells read "query “chat”, key “cat”, weight 0.42".
void installHeatMapAccess();
/// Tells screen readers which cell (x column, y row) has the focus now, or that all cells are others.
void announceCell(HeatMap& map, const QPoint& cell);
void announceNewCells(HeatMap& map);

} // namespace regard::app
