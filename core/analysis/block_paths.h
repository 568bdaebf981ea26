#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// What stands in a path of a layer: "decoder.layers.2.cross_attention.weights".
struct LayerPath {
    Stack stack = Stack::encoder;
    std::size_t layer = 0;
    std::string_view block; ///< "cross_attention"; "output" for the layer's output
    std::string_view part;  ///< "weights"; empty for the block itself

    /// Of an attention block; nothing for others.
    REGARD_API std::optional<AttentionKind> attention() const;
};

/// Nothing where the path is not one of a layer.
REGARD_API std::optional<LayerPath> layer_path(std::string_view path);

/// What enters a layer: "encoder.input", or the output of the layer below.
REGARD_API std::string layer_input_path(Stack stack, std::size_t layer);

/// What enters a block, and is added to its output (Vaswani et al. 2017, section 3.1): the layer's input, or the norm
/// of the block before it. `block` is "decoder.layers.2.cross_attention". Throws Error (invalid) for what is no block.
REGARD_API std::string block_input_path(std::string_view block);

/// Where keys and values of an attention block come from: its input, for cross-attention the encoder's output.
REGARD_API std::string memory_path(const Trace& trace, AttentionKind kind, std::size_t layer);

/// All blocks of a stack from bottom to top: "encoder.layers.0.self_attention", "encoder.layers.0.feed_forward", …
REGARD_API std::vector<std::string> block_paths(const ModelShape& shape, Stack stack);

} // namespace regard
