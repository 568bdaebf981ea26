#pragma once

#include <optional>
#include <string>

#include "core/api.h"
#include "core/layers/attention.h"
#include "core/layers/feed_forward.h"
#include "core/layers/residual_norm.h"
#include "core/models/encoder_decoder_config.h"

namespace regard {

struct AttentionBlockState {
    AttentionState attention;
    ResidualNormState norm;
    const Matrix& output() const { return norm.block_output(); }
};

/// One attention with its residual connection and norm: `path` is "encoder.layers.0.self_attention".
struct REGARD_API AttentionBlock {
    AttentionBlock(ParameterLayout& layout, const std::string& path, Attention::Kind kind, Index layer,
                   const EncoderDecoderConfig& config);

    /// `memory`: what cross-attention looks at; nullptr for self-attention. `bias` may be empty.
    void forward(const float* parameters, const Matrix& x, const Matrix* memory, std::span<const AttendedPair> pairs,
                 DropoutSource* dropout, AttentionBlockState& state, const ScoreBias& bias = {}) const;

    std::string path;
    Attention attention;
    ResidualNorm norm;
};

struct FeedForwardBlockState {
    FeedForwardState feed_forward;
    ResidualNormState norm;
    const Matrix& output() const { return norm.block_output(); }
};

struct REGARD_API FeedForwardBlock {
    FeedForwardBlock(ParameterLayout& layout, const std::string& path, Index hidden,
                     const EncoderDecoderConfig& config);

    void forward(const float* parameters, const Matrix& x, DropoutSource* dropout, FeedForwardBlockState& state) const;

    std::string path;
    FeedForward feed_forward;
    ResidualNorm norm;
};

struct EncoderLayer {
    std::string path; ///< "encoder.layers.0"
    AttentionBlock self_attention;
    FeedForwardBlock feed_forward;
};
struct EncoderLayerState {
    AttentionBlockState self_attention;
    FeedForwardBlockState feed_forward;
};

struct DecoderLayer {
    std::string path;
    AttentionBlock self_attention;
    std::optional<AttentionBlock> cross_attention; ///< none in a decoder-only model
    FeedForwardBlock feed_forward;
};
struct DecoderLayerState {
    AttentionBlockState self_attention;
    AttentionBlockState cross_attention;
    FeedForwardBlockState feed_forward;

    /// What the feed-forward layer reads.
    const Matrix& attended(const DecoderLayer& layer) const
    {
        return layer.cross_attention ? cross_attention.output() : self_attention.output();
    }
};

} // namespace regard
