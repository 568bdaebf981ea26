#pragma once

#include "app/plots/heat_map_layout.h"

namespace regard::app {

/// A map's layout for a file: no label or title is cut however long it is, and column labels lie or stand upright, for
/// readers of a PDF's text take words apart that lean.
HeatMapLayout figureLayout(const HeatMapData& data, const Theme& theme);

} // namespace regard::app
