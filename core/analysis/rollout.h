#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

#include "core/analysis/attention_reading.h"
#include "core/math/matrix.h"

namespace regard {

/// A layer of self-attention with its residual connection, [token, token]: ½ · mean over the heads + ½ · identity, each
/// row divided by its sum (Abnar and Zuidema 2020, section 3). Throws Error: missing, broken (not square), invalid
/// (cross-attention, whose queries and keys are different tokens).
REGARD_API Matrix attention_with_residual(const Trace& trace, AttentionKind kind, std::size_t layer);

/// The mean over all heads of a layer, [query, key]. Throws Error: missing, broken.
REGARD_API Matrix mean_attention(const Trace& trace, AttentionKind kind, std::size_t layer);

/// Attention rollout, [queries, keys]: how much of each input token there is in each row after layer `layer`, if
/// attention were all that mixes tokens (Abnar and Zuidema 2020, section 3). Self-attention: the product of
/// attention_with_residual over layers `layer` … 0; the decoder's stays causal and leaves the cross-attention out.
/// Cross-attention: the mean over the heads of this layer times the rollout of the whole encoder, so that columns are
/// source tokens as they came in. Rows sum to 1. Throws Error: missing, broken.
REGARD_API std::vector<float> rollout(const Trace& trace, AttentionKind kind, std::size_t layer);

/// The rollouts of one trace, each worked out once and those below it with it. Any thread may ask.
class Rollouts {
public:
    /// As rollout(); throws Error (cancelled) too.
    REGARD_API std::shared_ptr<const Matrix> of(const Trace& trace, AttentionKind kind, std::size_t layer,
                                                const std::stop_token& stop = {});
    /// Whether of() has it at hand.
    REGARD_API bool known(AttentionKind kind, std::size_t layer) const;

private:
    std::shared_ptr<const Matrix> find(AttentionKind kind, std::size_t layer) const;
    std::shared_ptr<const Matrix> keep(AttentionKind kind, std::size_t layer, Matrix matrix);

    mutable std::mutex mutex_;
    std::map<std::pair<AttentionKind, std::size_t>, std::shared_ptr<const Matrix>> known_;
};

/// The encoder layers that a trace's cross-attention looks back through. Throws Error (missing) if the weights of one
/// were not recorded.
REGARD_API std::size_t encoder_layers_below(const Trace& trace);

} // namespace regard
