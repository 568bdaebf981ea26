#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "core/api.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// Most keys and queries that attention_flow takes: its time grows with their fourth power.
inline constexpr std::size_t longest_flow = 64;

/// Attention flow (Abnar and Zuidema 2020, section 4) of one query at layer `layer`: for each input token the largest
/// flow that reaches it from the query, one value a key. The edges of the network are attention_with_residual of the
/// layers from `layer` down to 0, their weights its capacities; for cross-attention the first edges are the mean over
/// the heads of that layer, the others those of the whole encoder. What leaves the query is 1, so no value is larger;
/// they do not sum to 1, as every token is a sink of its own. `progress` hears of each key done. Throws Error: invalid
/// (no such query, more than longest_flow tokens, weights that are no numbers), missing, broken, cancelled.
REGARD_API std::vector<float>
attention_flow(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t query, std::stop_token stop = {},
               const std::function<void(std::size_t done, std::size_t all)>& progress = {});

} // namespace regard
