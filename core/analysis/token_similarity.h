#pragma once

#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// Cosine of one token's vector at each depth of the residual stream with itself at each other depth, [depth, depth];
/// depths are those of residual_paths(). Empty where the trace has no such tensors. Throws Error (invalid) where there
/// is no such token.
REGARD_API Tensor token_similarity(const Trace& trace, Stack stack, std::size_t token);

/// Cosine of every token's vector at each depth with itself at depth `from`, [depth, token]. Empty where the trace has
/// no such tensors. Throws Error (invalid) where there is no such depth.
REGARD_API Tensor similarity_to_depth(const Trace& trace, Stack stack, std::size_t from);

/// Cosine of every token's vector with every other token's at depth `depth`, [token, token]. Symmetric; 1 on the
/// diagonal. Empty where the trace has no such tensors. Throws Error (invalid) where there is no such depth.
REGARD_API Tensor similarity_of_tokens(const Trace& trace, Stack stack, std::size_t depth);

} // namespace regard
