#pragma once

#include <span>
#include <vector>

#include "core/analysis/attention_reading.h"

namespace regard {

/// How many layers, counted from 0 without a gap, the trace has attention weights of.
REGARD_API std::size_t attention_layers(const Trace& trace, AttentionKind kind);

/// The weights of all heads of a layer, [head, query, key], with its shape checked. Throws Error: missing, broken.
REGARD_API const Tensor& attention_weights(const Trace& trace, AttentionKind kind, std::size_t layer);

/// One head's map without a copy: the value of (query, key) is weights[query · keys + key] · key_factors[key].
struct MeasuredHead {
    std::span<const float> weights;   ///< [queries, keys]
    std::vector<float> key_factors{}; ///< [keys], empty where all are 1
    std::size_t queries = 0;
    std::size_t keys = 0;
};

/// A head's weights, or weighted values: weight · ‖value‖, the Euclidean norm of weight times the key's value vector of
/// this head (bias included), which is what the head adds up to its context. Kobayashi et al. 2020, equation 5, take
/// the norm after the output projection W_O, which a trace does not hold; here it is the norm before W_O. Throws Error:
/// missing (with the tensor's path), invalid (no such head; the rollout, which no head has of its own), broken.
REGARD_API MeasuredHead measured_head(const Trace& trace, AttentionKind kind, HeadPlace place,
                                      AttentionMeasure measure);

/// One map of all tokens, [queries, keys]; for the rollout the head has no meaning. Throws Error: as measured_head.
REGARD_API std::vector<float> measured(const Trace& trace, AttentionKind kind, HeadPlace place,
                                       AttentionMeasure measure);

} // namespace regard
