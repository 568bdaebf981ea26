#pragma once

#include <vector>

#include "app/plots/heat_map_data.h"
#include "core/analysis/run_comparison.h"

namespace regard::app {

/// A run and where to look in it.
struct LookedAt {
    const Trace& trace;
    Focus focus;
};

/// Two maps and what the second has more than the first.
struct ComparedMaps {
    HeatMapData a;
    HeatMapData b;
    HeatMapData difference;   ///< b − a over the rows and columns of b, around 0; without rows where one map has none
    std::vector<int> rows;    ///< for each row of b its partner in a, -1 for none
    std::vector<int> columns; ///< likewise
};

/// Both maps are read alike and share one range. Cells without partner are left out of the difference, as are cells
/// that one of the maps leaves out; cells that both mask are masked.
ComparedMaps compareMaps(const LookedAt& a, const LookedAt& b, const Reading& reading, TokenMatching matching);

/// Cosines of matched tokens' vectors at each depth of the residual stream; rows are depths, columns tokens of b.
/// Without rows where the runs have nothing in common; its only note then says so.
HeatMapData similarityMap(const Trace& a, const Trace& b, Stack stack, TokenMatching matching);

/// The row of b whose partner is that row of a, -1 for none.
int partnerOf(const std::vector<int>& partners, int a);

} // namespace regard::app
