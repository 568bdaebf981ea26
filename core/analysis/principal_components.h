#pragma once

#include <vector>

#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// The directions along which points differ most (Pearson 1901; Jolliffe 2002, chapter 1).
struct PrincipalComponents {
    Tensor coordinates;          ///< of each point, [point, component]
    Tensor directions;           ///< unit vectors, [component, feature]; the largest entry of each is positive
    std::vector<float> mean;     ///< of the points, [feature]
    std::vector<float> variance; ///< along each component, over all points
    std::vector<float> share;    ///< of the whole variance; 0 where there is none
};

/// `count` components of points [point, feature], fewer where there are fewer features; those without variance are 0.
/// Throws Error (invalid) where this is no matrix with rows, or it holds NaN or infinities.
REGARD_API PrincipalComponents principal_components(const Tensor& points, std::size_t count);

/// All tokens at all depths of the residual stream as points, [depth · tokens + token, feature], and how many of each.
/// Tensors of other shapes than the first are left out.
struct StreamPoints {
    Tensor points;
    std::vector<std::string> paths; ///< of the depths
    std::size_t tokens = 0;
};
REGARD_API StreamPoints stream_points(const Trace& trace, Stack stack);

} // namespace regard
