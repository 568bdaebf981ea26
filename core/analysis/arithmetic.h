#pragma once

#include <span>
#include <vector>

#include "core/api.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// How one attention weight came about (Vaswani et al. 2017, section 3.2.1), from the query and key vectors of the
/// trace.
struct WeightArithmetic {
    std::vector<float> query;          ///< q, [dk]
    std::vector<float> key;            ///< k, [dk]
    std::vector<float> products;       ///< q ⊙ k, [dk]
    float dot = 0;                     ///< q·k
    float scale = 0;                   ///< √dk
    float score = 0;                   ///< q·k / √dk
    bool masked = false;               ///< the query does not see the key
    float maximum = 0;                 ///< largest unmasked score of the row
    float exponential = 0;             ///< exp(score − maximum), 0 where masked
    float denominator = 0;             ///< Σ exp(score − maximum) over the unmasked keys
    std::size_t keys = 0;              ///< how many keys are unmasked
    float recomputed = 0;              ///< exponential / denominator
    float weight = 0;                  ///< what the run recorded
    HeadSwitch state = HeadSwitch::on; ///< where the head was off, the weight is not the one recomputed
};

/// Throws Error: missing if the trace has no query or key tensors there, invalid if an index is out of range.
REGARD_API WeightArithmetic weight_arithmetic(const Trace& trace, AttentionKind kind, std::size_t layer,
                                              std::size_t head, std::size_t query, std::size_t key);

/// Scores q·kᵀ/√dk before the mask, [h, n, keys]; axes head, query, key. Throws Error (missing).
REGARD_API Tensor attention_scores(const Trace& trace, AttentionKind kind, std::size_t layer);

/// Whether a key is hidden from a query by the causal mask.
inline bool is_masked(AttentionKind kind, std::size_t query, std::size_t key)
{
    return kind == AttentionKind::decoder && key > query;
}

/// What hides a key from a query; the causal mask goes before the others.
enum class Mask {
    none,
    causal,  ///< the key lies behind the query in the decoder's self-attention
    padding, ///< the key only fills up a batch
    window   ///< the key is farther off than restricted self-attention sees
};

/// The mask of a cell in the run that the trace is of.
REGARD_API Mask mask_of(const Trace& trace, AttentionKind kind, std::size_t query, std::size_t key);
inline bool is_masked(const Trace& trace, AttentionKind kind, std::size_t query, std::size_t key)
{
    return mask_of(trace, kind, query, key) != Mask::none;
}

} // namespace regard
