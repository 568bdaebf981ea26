#pragma once

#include <vector>

#include "app/plots/heat_map_data.h"

namespace regard::app {

/// Attention flow of one query as shades, one value a key. What leaves the query is 1, the largest value that there can
/// be; with any range but that one the colours reach to the largest flow. Without cells where there are no values.
HeatMapData flowShades(const std::vector<float>& values, const Reading& reading);

/// "Attention flow from “it” at L2"
QString flowHeading(const QString& token, int layer);

} // namespace regard::app
