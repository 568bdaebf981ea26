#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

enum class Stack { encoder, decoder };

/// "encoder", "decoder".
REGARD_API const char* stack_name(Stack stack);

/// Paths of the residual stream that the trace has, from what enters layer 0 upwards:
/// "encoder.input", "encoder.layers.0.output", …
REGARD_API std::vector<std::string> residual_paths(const Trace& trace, Stack stack);

/// All matrices [token, feature] of one stack that the trace has, in the order in which a run makes them.
REGARD_API std::vector<std::string> activation_paths(const Trace& trace, Stack stack);

/// Euclidean length of each token's vector at each depth of the residual stream, [depth, token]; empty where the trace
/// has no such tensors.
REGARD_API Tensor residual_norms(const Trace& trace, Stack stack);

/// Largest |x|, leaving out NaN and infinities; 0 for nothing.
REGARD_API float largest_magnitude(std::span<const float> values);

} // namespace regard
