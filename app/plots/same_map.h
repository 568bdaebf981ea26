#pragma once

#include "app/plots/heat_map_data.h"

namespace regard::app {

/// Whether two maps look the same, cell by cell and label by label; what is noted of their numbers may differ.
bool looksLike(const HeatMapData& one, const HeatMapData& other);

} // namespace regard::app
