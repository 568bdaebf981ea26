#pragma once

#include <memory>

#include <QStringList>

#include "app/export/figure.h"
#include "app/plots/lens_grid_data.h"
#include "app/plots/palette.h"
#include "app/plots/token_bars.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The output of one step above the logit lens of all steps. The first of `texts` is the title of the bars, the others
/// stand in the caption.
std::unique_ptr<Figure> outputFigure(const Trace& trace, QStringList texts, const TokenBarsData& bars,
                                     const LensGridData& grid, const Palette& palette);

} // namespace regard::app
