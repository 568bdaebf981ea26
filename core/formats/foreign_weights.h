#pragma once

#include <cstddef>
#include <vector>

#include "core/trace/tensor.h"
#include "core/trace/trace.h"

namespace regard {

/// What is odd about attention weights that another program made.
struct OddWeights {
    std::size_t not_numbers = 0;  ///< NaN or infinite
    std::size_t out_of_range = 0; ///< negative or above 1
    std::size_t uneven_rows = 0;  ///< of numbers whose sum is not 1 (within 0.02: files of 16 bit are coarse)
    std::size_t rows = 0;         ///< all that were looked at

    void look_at(const Tensor& weights); ///< [head, query, key]
    /// What a user should know of it.
    std::vector<Notice> notices() const;
};

/// Whether no query attends to a key behind it: every weight above the diagonal is exactly 0. `weights` [head, n, n].
bool is_causal(const Tensor& weights);

/// Whether some query attends to an earlier key: all zeros are causal too, but tell of no decoder.
bool looks_back(const Tensor& weights);

} // namespace regard
