#pragma once

#include "app/plots/heat_map_data.h"

namespace regard::app {

/// At most `rows` × `columns` blocks; each has the value of its cells that is furthest from `neutral`, NaN if one is
/// NaN, and is masked or left out if none of its cells shows a value. Values of rows with ranges of their own become
/// shares of these.
HeatMapData downsampled(const HeatMapData& data, std::size_t rows, std::size_t columns, double neutral);

} // namespace regard::app
