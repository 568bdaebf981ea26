#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "app/plots/word_pairs.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The words of a run beside those of the model as it was trained.
WordPairs variantPairs(const Trace& trained, const Trace& trace);

/// Those words and the attention of both runs, one below the other. `trained` may be nullptr; nullptr where there is no
/// map to draw.
std::unique_ptr<Figure> variantFigure(const Trace& trace, const Trace* trained, const HeatMapData& before,
                                      const HeatMapData& after, const Palette& palette);

} // namespace regard::app
