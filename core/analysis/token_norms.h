#pragma once

#include <string>
#include <vector>

#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// Euclidean length of each token's vector in each of these tensors, [tensor, token]; tensors that the trace does not
/// have as [token, feature], or that have other tokens than the first, are left out, and `paths` names what is there.
struct TokenNorms {
    std::vector<std::string> paths;
    Tensor lengths;
};
REGARD_API TokenNorms token_norms(const Trace& trace, const std::vector<std::string>& paths);

/// What each block adds to the residual stream, [block, token] throughout.
struct BlockContributions {
    std::vector<std::string> blocks; ///< "encoder.layers.0.self_attention", …: as normalised_blocks()
    Tensor length;                   ///< ‖block's output‖
    Tensor share;                    ///< ‖block's output‖ / ‖what entered the block‖; NaN where nothing entered
    Tensor cosine;                   ///< of the block's output with what entered the block; NaN where one is 0
};
REGARD_API BlockContributions block_contributions(const Trace& trace, Stack stack);

/// x·y / (‖x‖ ‖y‖); NaN where one of them is 0. As long as the shorter.
REGARD_API float cosine_similarity(std::span<const float> x, std::span<const float> y);

/// Euclidean length.
REGARD_API float vector_length(std::span<const float> x);

} // namespace regard
