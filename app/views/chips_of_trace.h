#pragma once

#include <optional>
#include <vector>

#include "app/session/selection.h"
#include "app/views/token_chips.h"
#include "core/analysis/timeline.h"
#include "core/trace/trace.h"

namespace regard::app {

/// The n source tokens.
std::vector<Chip> sourceChips(const Trace& trace);
/// The m tokens that the decoder rows choose, with their probability and what else might have been chosen.
std::vector<Chip> outputChips(const Trace& trace);

/// Marks the chips of words that another run, the full model's, does not say there; each tip tells what that run says.
void markChanges(std::vector<Chip>& chips, const Trace& full, const Trace& trace);

/// What of the selection a row of chips shows.
struct Marks {
    int strong = -1;
    int quiet = -1;
    std::vector<float> tints; ///< weights of the focussed query, for the row that holds its keys
};
/// Weights that are not computed yet at the moment, if there is one, tint nothing.
Marks sourceMarks(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment = {});
Marks outputMarks(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment = {});

/// The focus after pointing at a chip: a query where the row holds queries of this kind of attention, else a key.
Focus pointAtSource(const Focus& focus, int index);
Focus pointAtOutput(const Focus& focus, int index);

} // namespace regard::app
