#pragma once

#include "app/commands/render_options.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Throws Error (invalid) naming the option and its range where the run has no such attention, layer, head or token.
void checkPlaces(const Trace& trace, const Drawing& drawing);

/// Likewise where the run that is compared has not the attention of the first.
void checkCompared(const Trace& trace, const Trace& other, const Drawing& drawing);

/// Says on standard error how many rows renormalising left without any weight.
void sayEmptyRows(const Trace& trace, const Drawing& drawing);

} // namespace regard::app
