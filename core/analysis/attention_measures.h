#pragma once

#include <vector>

#include "core/analysis/attention_reading.h"

namespace regard {

/// One head's map of all tokens, [queries, keys]; for the rollout the head has no meaning. Throws Error: missing,
/// invalid (no such head), broken (not [head, query, key]).
REGARD_API std::vector<float> measured(const Trace& trace, AttentionKind kind, HeadPlace place,
                                       AttentionMeasure measure);

} // namespace regard
