#pragma once

#include "app/plots/heat_map_data.h"
#include "core/analysis/run_comparison.h"

namespace regard::app {

/// A run and where to look in it.
struct LookedAt {
    const Trace& trace;
    Focus focus;
    HeadMaxima* known = nullptr; ///< as in requireMap()
};

/// Two maps and what the second has more than the first.
struct ComparedMaps {
    HeatMapData a;
    HeatMapData b;
    HeatMapData difference; ///< b − a over the rows and columns of a, around 0; without rows where there is none
    Partners rows;          ///< for each row of a its partner in b
    Partners columns;       ///< likewise
};

/// Both maps are read alike and share one range. Cells without a partner are left out of the difference, as are cells
/// that both maps leave out; cells that both mask are masked. Different kinds of attention have no difference.
ComparedMaps compareMaps(const LookedAt& a, const LookedAt& b, const Reading& reading, Matching matching);

/// Cosines of matched tokens' vectors at each depth of the residual stream; rows are depths, columns tokens of a.
/// Without rows where the runs have nothing in common; its only note then says so.
HeatMapData similarityMap(const Trace& a, const Trace& b, Stack stack, Matching matching);

/// The place in b of what stands in a at `index`, -1 for none; and the other way round.
int partnerInB(const Partners& partners, int index);
int partnerInA(const Partners& partners, int index);

} // namespace regard::app
