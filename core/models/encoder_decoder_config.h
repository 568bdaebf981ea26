#pragma once

#include "core/api.h"
#include "core/layers/positional_encoding.h"
#include "core/math/matrix.h"
#include "core/trace/trace.h"

namespace regard {

/// The encoder-decoder of "Attention Is All You Need": post-norm, ReLU, one embedding tied to the output.
struct EncoderDecoderConfig {
    Index width = 256;         ///< d
    Index heads = 8;           ///< h; divides the width
    Index feed_forward = 1024; ///< f
    Index encoder_layers = 3;
    Index decoder_layers = 3;
    Index vocabulary = 0;      ///< V
    Index max_length = 512;    ///< most tokens of a source or a target
    PositionLayout positions = PositionLayout::interleaved;
    float layer_norm_epsilon = 1e-5F;
    int pad_id = 0;
    int unknown_id = 1;
    int start_id = 2; ///< what the decoder reads first
    int end_id = 3;

    bool operator==(const EncoderDecoderConfig&) const = default;

    Index head_width() const { return width / heads; }
    REGARD_API ModelShape shape() const;
    /// Throws Error (invalid) naming the first setting that is out of range or does not fit the others.
    REGARD_API void check() const;
};

} // namespace regard
