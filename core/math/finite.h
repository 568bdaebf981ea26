#pragma once

#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard {

/// How many parameters are NaN or infinite.
inline std::size_t count_not_finite(const ParameterBuffer& parameters)
{
    const Eigen::Map<const Eigen::ArrayXf> all(parameters.data(), static_cast<Index>(parameters.size()));
    return parameters.size() - static_cast<std::size_t>(all.isFinite().count());
}

} // namespace regard
