#pragma once

#include <span>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// Soft-max of the first `allowed` numbers of a row, in place; the rest become exact zeros.
/// Only the allowed prefix is computed: exp(-inf) is not 0 in every vector unit, and its denormals are slow.
REGARD_API void softmax_prefix(std::span<float> row, Index allowed);

/// log Σ exp(row), without overflow.
REGARD_API float log_sum_exp(std::span<const float> row);

/// Gradient of a soft-max row: d_scores = weights ⊙ (d_weights − Σ d_weights ⊙ weights). `d_weights` becomes `d_scores`.
REGARD_API void softmax_backward(std::span<const float> weights, std::span<float> d_weights);

} // namespace regard
