#pragma once

#include <vector>

#include "core/api.h"
#include "core/trace/tensor.h"

namespace regard {

/// How one hidden unit of a feed-forward block answered to the tokens of a run.
struct FeedForwardUnit {
    std::size_t index = 0;  ///< column of the hidden tensor
    float mean = 0;         ///< of |h| over the tokens
    float largest = 0;      ///< the value furthest from 0
    std::size_t token = 0;  ///< where it is
    std::size_t active = 0; ///< how many tokens have h > 0
};

enum class UnitOrder {
    mean,    ///< mean of |h| over all tokens
    largest, ///< the largest |h| of any token
    token,   ///< |h| of one token
    index    ///< as the model has them
};

/// Every unit of a hidden tensor [token, unit], what comes first in that order first; units of equal activity stay in
/// the model's order. `token` is for UnitOrder::token. Throws Error (invalid) where the tensor is no matrix with rows,
/// or there is no such token.
REGARD_API std::vector<FeedForwardUnit> feed_forward_units(const Tensor& hidden, UnitOrder order,
                                                           std::size_t token = 0);

/// How many units have h > 0, for each token of [token, unit].
REGARD_API std::vector<std::size_t> active_units(const Tensor& hidden);

} // namespace regard
