#pragma once

#include <memory>
#include <vector>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/plots/shaded_tokens_data.h"
#include "app/session/reading.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The sentence as running text, shaded by what the chosen tokens attend to, or by what attends to them. `tokens` are
/// positions of queries (attends_to: source tokens or decoding steps) or of keys (attended_by: source tokens or target
/// tokens read); several sum up. Throws Error (invalid) for a position that is not there or none at all. `known` as in
/// requireMap().
std::unique_ptr<Figure> tokensFigure(std::shared_ptr<const Trace> trace, const Focus& focus, const Reading& reading,
                                     Palette palette, const std::vector<int>& tokens, TokenDirection direction,
                                     HeadMaxima* known = nullptr);

/// Any shaded tokens with a caption: what was done, and the run's own.
std::unique_ptr<Figure> shadedFigure(ShadedTokensData data, Palette palette, const QString& done, const Trace& trace);

} // namespace regard::app
