#pragma once

#include "app/plots/heat_map_data.h"

namespace regard::app {

/// Columns of a row by their value, the largest first, at most `count`; none that is masked, left out or no number.
std::vector<std::size_t> strongestColumns(const HeatMapData& data, std::size_t row, std::size_t count);

} // namespace regard::app
