#pragma once

#include <set>

#include "app/session/session.h"
#include "core/analysis/attention_reading.h"

namespace regard::app {

/// Heads of that kind of attention that are switched off: those that the model is asked to do without, or of a finished
/// run those that it went without.
std::set<HeadPlace> headsOff(Session& session, AttentionKind kind);

} // namespace regard::app
