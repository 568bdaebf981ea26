#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/compared_maps.h"
#include "app/plots/palette.h"
#include "app/session/pinned_run.h"

namespace regard::app {

/// How two runs are compared.
struct Comparison {
    Reading reading{}; ///< of both
    Matching matching = Matching::anywhere;
    Palette palette{};
    Palette signedPalette{PaletteName::red_blue};
    HeadMaxima* knownOfA = nullptr; ///< as in requireMap()
    HeadMaxima* knownOfB = nullptr;
};

/// The maps of compareMaps with titles that name A and B.
ComparedMaps namedMaps(const PinnedRun& a, const PinnedRun& b, const Comparison& how);
/// The cosine of each token's vectors in A and B, of the stack whose tokens are looked at.
HeatMapData similarityOf(const PinnedRun& a, const PinnedRun& b, Matching matching);
/// What differs between the runs, or that nothing does.
QString differenceText(const PinnedRun& a, const PinnedRun& b);

/// Two runs side by side, their signed difference where tokens match, and what becomes of each token; nullptr where
/// there is nothing to draw.
std::unique_ptr<Figure> compareFigure(const PinnedRun& a, const PinnedRun& b, const Comparison& how);

} // namespace regard::app
