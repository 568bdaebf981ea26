#pragma once

#include <string>
#include <vector>

#include "core/api.h"
#include "core/math/parameters.h"

namespace regard {

/// The length of the gradient of one block's parameters.
struct BlockNorm {
    std::string path; ///< "embedding", "encoder.layers.0.self_attention", …
    double norm = 0;  ///< √Σ g²
    std::size_t parameters = 0;
};

/// One entry a block in the order of the layout. The squares add up to the square of the whole gradient's length.
REGARD_API std::vector<BlockNorm> block_norms(const ParameterLayout& layout, const ParameterBuffer& gradients);

} // namespace regard
