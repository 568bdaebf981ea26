#pragma once

#include <vector>

#include "core/analysis/arithmetic.h"
#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard {

/// How one head attends from one query, step by step (Vaswani et al. 2017, equation 1), from the vectors of the trace.
struct AttentionSteps {
    std::vector<float> query;        ///< q, [dk]
    Tensor keys;                     ///< K, [keys, dk]
    std::vector<float> dots;         ///< q·k of each key
    float scale = 1;                 ///< √dk
    std::vector<float> scores;       ///< dots / scale
    std::vector<Mask> masks;         ///< of each key
    std::vector<float> masked;       ///< the scores, −∞ where masked
    float maximum = 0;               ///< largest of the scores that are not masked
    std::vector<float> exponentials; ///< exp(score − maximum), 0 where masked
    float denominator = 0;           ///< their sum
    std::vector<float> recomputed;   ///< exponentials / denominator: the soft-max
    HeadSwitch state = HeadSwitch::on;
    std::vector<float> weights; ///< what the run used: the same, unless the head was off
    Tensor values;              ///< V, [keys, dk]
    Tensor weighted_values;     ///< weight · v of each key, [keys, dk]
    std::vector<float> context; ///< their sum over the keys: the head's output, [dk]
    std::vector<float> output; ///< the head's part of the block's output: context · its rows of W_O, [d]; empty without
                               ///< a model. The parts of all heads and the bias add up to the block's output.
};

/// `model` may be nullptr. Throws Error: missing (query, key, value or weights of that block), invalid (no such head or
/// query), broken (tensors that do not fit each other).
REGARD_API AttentionSteps attention_steps(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head,
                                          std::size_t query, const EncoderDecoder* model = nullptr);

/// The same of all queries of a head as matrices.
struct AttentionMatrices {
    Tensor query;   ///< Q, [queries, dk]
    Tensor key;     ///< K, [keys, dk]
    Tensor value;   ///< V, [keys, dk]
    Tensor dots;    ///< Q Kᵀ, [queries, keys]
    Tensor scores;  ///< / √dk
    Tensor masked;  ///< the same, −∞ where masked
    Tensor softmax; ///< of each row of it; zeros where all is masked
    Tensor weights; ///< what the run used: the same, unless the head was off
    Tensor context; ///< weights · V, [queries, dk]
};

/// Throws Error as attention_steps does.
REGARD_API AttentionMatrices attention_matrices(const Trace& trace, AttentionKind kind, std::size_t layer,
                                                std::size_t head);

/// Contexts of all heads side by side, [queries, h·dk]. Throws Error (missing).
REGARD_API Tensor concatenated_heads(const Trace& trace, AttentionKind kind, std::size_t layer);

/// Concatenated heads · W_O + bias: the block's output, [queries, d]. Throws Error: missing, invalid (a model of
/// another shape than the trace's).
REGARD_API Tensor projected_heads(const Trace& trace, AttentionKind kind, std::size_t layer,
                                  const EncoderDecoder& model);

} // namespace regard
