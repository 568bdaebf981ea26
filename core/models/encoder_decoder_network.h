#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/layers/attention.h"
#include "core/layers/dropout.h"
#include "core/layers/embedding.h"
#include "core/layers/feed_forward.h"
#include "core/layers/positional_encoding.h"
#include "core/layers/residual_norm.h"
#include "core/models/encoder_decoder_config.h"
#include "core/trace/attention_switches.h"
#include "core/trace/run_variant.h"

namespace regard {

/// One attention block with its residual and norm: `path` is "encoder.layers.0.self_attention".
struct AttentionBlock {
    AttentionBlock(ParameterLayout& layout, const std::string& path, Attention::Kind kind,
                   const EncoderDecoderConfig& config);
    std::string path;
    Attention attention;
    ResidualNorm norm;
};
struct AttentionBlockState {
    AttentionState attention;
    ResidualNormState norm;
};

struct FeedForwardBlock {
    FeedForwardBlock(ParameterLayout& layout, const std::string& path, const EncoderDecoderConfig& config);
    std::string path;
    FeedForward feed_forward;
    ResidualNorm norm;
};
struct FeedForwardBlockState {
    FeedForwardState feed_forward;
    ResidualNormState norm;
    const Matrix& output() const { return norm.output; }
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
    AttentionBlock cross_attention;
    FeedForwardBlock feed_forward;
};
struct DecoderLayerState {
    AttentionBlockState self_attention;
    AttentionBlockState cross_attention;
    FeedForwardBlockState feed_forward;
};

/// Embedding and positions of one stack's input.
struct StackInputState {
    PositionChange change{}; ///< set before the pass
    Index shuffle_block = 0; ///< set before the pass: as in PositionChange::positions
    Matrix positions;        ///< what was added where there is a change, [rows, d]; else empty
    Matrix embedding;        ///< E[ids] · √d, [rows, d]
    Matrix input;            ///< embedding + positions, after dropout
    Matrix mask;             ///< dropout
};

/// Everything one forward pass computes; reused from pass to pass.
struct EncoderState {
    AttentionSwitches switches; ///< heads that the pass runs without
    RunVariant variant;
    StackInputState input;
    std::vector<AttendedPair> self_pairs;
    std::vector<EncoderLayerState> layers;
    const Matrix& output() const { return layers.empty() ? input.input : layers.back().feed_forward.output(); }
};
struct DecoderState {
    AttentionSwitches switches; ///< heads that the pass runs without
    RunVariant variant;
    StackInputState input;
    std::vector<AttendedPair> self_pairs;
    std::vector<AttendedPair> cross_pairs;
    std::vector<DecoderLayerState> layers;
    Matrix logits; ///< [rows, V]
    const Matrix& output() const { return layers.empty() ? input.input : layers.back().feed_forward.output(); }
};

/// The layers of an encoder-decoder and the order in which they run. Holds no numbers but the positions.
class REGARD_API EncoderDecoderNetwork {
public:
    explicit EncoderDecoderNetwork(const EncoderDecoderConfig& config);

    const EncoderDecoderConfig& config() const { return config_; }
    const ParameterLayout& layout() const { return layout_; }
    const Embedding& embedding() const { return embedding_; }
    const PositionalEncoding& positions() const { return positions_; }
    const std::vector<EncoderLayer>& encoder() const { return encoder_; }
    const std::vector<DecoderLayer>& decoder() const { return decoder_; }

    /// `dropout` may be nullptr (always is outside training).
    void encode(const float* parameters, const SequenceBatch& source, DropoutSource* dropout,
                EncoderState& state) const;
    /// Teacher-forced pass over whole targets; fills state.logits.
    void decode(const float* parameters, const SequenceBatch& source, const Matrix& encoder_output,
                const SequenceBatch& target, DropoutSource* dropout, DecoderState& state) const;

    /// Gradients of all parameters for a given gradient of the logits; adds to `gradients`. `guide`, where there is
    /// one, is for a head of the cross-attention of `guided_layer`.
    void backward(const float* parameters, const SequenceBatch& source, const SequenceBatch& target,
                  EncoderState& encoder, DecoderState& decoder, const Matrix& d_logits, float* gradients,
                  const AttentionGuide* guide = nullptr, std::size_t guided_layer = 0) const;

    /// Embedding × √d + positions of rows that begin at `first_position`.
    void enter(const float* parameters, const SequenceBatch& batch, Index first_position, DropoutSource* dropout,
               StackInputState& state) const;

private:
    void add_positions(const SequenceBatch& batch, Index first_position, StackInputState& state) const;

    EncoderDecoderConfig config_;
    ParameterLayout layout_;
    Embedding embedding_;
    PositionalEncoding positions_;
    std::vector<EncoderLayer> encoder_;
    std::vector<DecoderLayer> decoder_;
};

/// As AttendedPair has it.
inline Index window_of(const std::optional<std::size_t>& window)
{
    constexpr std::size_t widest = 1U << 24;
    return window ? static_cast<Index>(std::min(*window, widest)) : -1;
}

} // namespace regard
