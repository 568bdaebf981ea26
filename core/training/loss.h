#pragma once

#include <span>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// Cross-entropy with label smoothing ε (Szegedy et al. 2016; Vaswani et al. 2017, section 5.4): the label's probability is
/// spread so that it keeps 1 − ε + ε/V and every other token gets ε/V.
struct LossResult {
    double sum = 0;       ///< over the tokens that are not padding
    std::size_t tokens = 0;
    std::size_t correct = 0; ///< where the label is the most probable token
};

/// logits [rows, V] become their own gradient, times `scale` (1 / tokens of the whole step for a mean). Rows whose label is
/// `pad_id` count for nothing.
REGARD_API LossResult smoothed_cross_entropy(Matrix& logits, std::span<const int> labels, int pad_id, float smoothing,
                                             float scale);

} // namespace regard
