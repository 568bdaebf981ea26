#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "app/plots/shaded_tokens_data.h"
#include "app/session/reading.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The sentence shaded by the attention flow from the query of `focus` at its layer; of the reading scale and range
/// have a say. Throws Error: as attention_flow.
std::unique_ptr<Figure> flowFigure(const std::shared_ptr<const Trace>& trace, const Focus& focus,
                                   const Reading& reading, Palette palette);

/// The same of a sentence that is shaded by its flow already.
std::unique_ptr<Figure> flowFigure(ShadedTokensData shaded, AttentionKind kind, const Reading& reading, Palette palette,
                                   const Trace& trace);

} // namespace regard::app
