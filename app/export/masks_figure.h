#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/batch_grid.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A head's scores, the mask, and the weights, one below the other; parts without rows are left away. nullptr where
/// nothing is left.
std::unique_ptr<Figure> causalFigure(const Trace& trace, int layer, int head, const HeatMapData& scores,
                                     const Palette& ofScores, const HeatMapData& mask, const Palette& ofMask,
                                     const HeatMapData& weights, const Palette& ofWeights);

/// A batch with its padding, and a sentence's weights with the padding masked and not. `note` is what they say.
std::unique_ptr<Figure> paddingFigure(const Trace& trace, const BatchGrid& grid, const HeatMapData& masked,
                                      const HeatMapData& unmasked, const Palette& palette, const QString& note);

} // namespace regard::app
