#pragma once

#include <optional>
#include <string>

#include "core/api.h"
#include "core/layers/embedding.h"
#include "core/layers/layer_norm.h"
#include "core/layers/linear.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

/// Logits of the last stack's output: over the vocabulary for each token, or over classes for the first one.
class REGARD_API OutputHead {
public:
    /// Registers `output.weight` where it is not tied, `output.bias`, and for a masked language model
    /// `output.transform.*`. `embedding` is what it is tied to; it must outlive this.
    OutputHead(ParameterLayout& layout, const EncoderDecoderConfig& config, const Embedding* embedding);

    bool there() const { return config_.kind != OutputConfig::Kind::none; }
    /// x [rows, d] → logits [rows, V], or [1, classes].
    void forward(const float* parameters, const ConstMatrixView& x, Matrix& logits) const;

private:
    void project(const float* parameters, const ConstMatrixView& x, Matrix& logits) const;

    OutputConfig config_;
    const Embedding* embedding_;
    std::optional<Linear> projection_;
    std::optional<Slot> bias_;
    std::optional<Linear> transform_;
    std::optional<LayerNorm> transform_norm_;
};

} // namespace regard
