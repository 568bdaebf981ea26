#pragma once

#include <vector>

#include "core/api.h"
#include "core/trace/tensor.h"

namespace regard {

/// A batch brought to mean 0 and variance 1 along one of its axes, before any gain and bias.
struct Standardised {
    std::vector<float> mean;     ///< one a token (layer norm) or one a feature (batch norm)
    std::vector<float> variance; ///< of all values that were averaged, not of a sample
    Tensor values;               ///< (x − mean) / √(variance + ε), [rows, feature]
};

/// The first `rows` rows of x [token, feature], each over its own features: what layer norm does (Ba et al. 2016,
/// equations 3 and 4). Throws Error (invalid) where x is no matrix, has no features, or has fewer rows.
REGARD_API Standardised standardised_rows(const Tensor& x, std::size_t rows, float epsilon);

/// The same rows, each feature over all of them: what batch norm does while it trains (Ioffe and Szegedy 2015,
/// algorithm 1). Of one row every variance is 0 and every value becomes 0. Throws like standardised_rows.
REGARD_API Standardised standardised_columns(const Tensor& x, std::size_t rows, float epsilon);

} // namespace regard
