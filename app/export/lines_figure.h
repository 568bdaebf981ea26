#pragma once

#include <memory>
#include <vector>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Lines from queries to keys, a colour a head. `heads` are those of the focus's layer that are drawn, empty for all; a
/// focus with a query or a key shows that token's fan alone. Where there are very many lines they are one lossless
/// image, and the caption says so. Throws Error (invalid) where there is nothing to draw.
/// `known` as in requireMap().
std::unique_ptr<Figure> linesFigure(std::shared_ptr<const Trace> trace, const Focus& focus, const Reading& reading,
                                    Palette palette, const std::vector<int>& heads = {}, HeadMaxima* known = nullptr);

} // namespace regard::app
