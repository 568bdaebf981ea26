#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/api.h"

namespace regard {

/// How far a predicted distribution p is from a target distribution q, both over the same outcomes. Everything in nats;
/// outcomes with q = 0 add nothing, and p = 0 where q > 0 makes the result infinite.

/// −Σ q ln p.
REGARD_API double cross_entropy(std::span<const float> target, std::span<const float> predicted);

/// −Σ q ln q: what cross-entropy would be if the prediction were the target. 0 for a one-hot target.
REGARD_API double entropy(std::span<const float> distribution);

/// KL(q ‖ p) = Σ q ln(q / p) (Kullback and Leibler 1951), which is cross-entropy − entropy: 0 where p is q.
REGARD_API double kl_divergence(std::span<const float> target, std::span<const float> predicted);

/// The target of one label: one-hot, or with label smoothing ε as `smoothed_cross_entropy` spreads it: 1 − ε + ε/V for
/// the label, ε/V for every other token.
REGARD_API std::vector<float> target_distribution(std::size_t vocabulary, std::size_t label, float smoothing);

} // namespace regard
