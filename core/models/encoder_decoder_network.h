#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/models/blocks.h"
#include "core/models/encoder_decoder_config.h"
#include "core/models/output_head.h"
#include "core/models/stack_input.h"
#include "core/trace/attention_switches.h"
#include "core/trace/run_variant.h"

namespace regard {

/// The output of a stack whose last layer is followed by a norm.
struct FinalNormState {
    LayerNormState norm;
    Matrix output; ///< [rows, d]
};

/// Everything one forward pass computes; reused from pass to pass.
struct EncoderState {
    AttentionSwitches switches; ///< heads that the pass runs without
    RunVariant variant;
    StackInputState input;
    std::vector<AttendedPair> self_pairs;
    std::vector<EncoderLayerState> layers;
    std::optional<FinalNormState> final_norm;
    /// What the last layer gives out, before the norm behind the stack.
    const Matrix& last() const { return layers.empty() ? input.input : layers.back().feed_forward.output(); }
    const Matrix& output() const { return final_norm ? final_norm->output : last(); }
};
struct DecoderState {
    AttentionSwitches switches; ///< heads that the pass runs without
    RunVariant variant;
    StackInputState input;
    std::vector<AttendedPair> self_pairs;
    std::vector<AttendedPair> cross_pairs;
    std::vector<DecoderLayerState> layers;
    std::optional<FinalNormState> final_norm;
    Matrix logits; ///< [rows, V]
    const Matrix& last() const { return layers.empty() ? input.input : layers.back().feed_forward.output(); }
    const Matrix& output() const { return final_norm ? final_norm->output : last(); }
};

/// The layers of a Transformer and the order in which they run. Holds no numbers but the sinusoids.
class REGARD_API EncoderDecoderNetwork {
public:
    explicit EncoderDecoderNetwork(const EncoderDecoderConfig& config);
    EncoderDecoderNetwork(const EncoderDecoderNetwork&) = delete;
    EncoderDecoderNetwork& operator=(const EncoderDecoderNetwork&) = delete;

    const EncoderDecoderConfig& config() const { return config_; }
    const ParameterLayout& layout() const { return layout_; }
    /// What a stack reads with; nullptr where the model has no such stack.
    const StackInput* encoder_input() const { return encoder_input_ ? &*encoder_input_ : nullptr; }
    const StackInput* decoder_input() const { return decoder_input_ ? &*decoder_input_ : nullptr; }
    const OutputHead& output() const { return *output_; }
    const std::vector<EncoderLayer>& encoder() const { return encoder_; }
    const std::vector<DecoderLayer>& decoder() const { return decoder_; }

    /// `dropout` may be nullptr (always is outside training). `types`: token types of all rows, or empty.
    void encode(const float* parameters, const SequenceBatch& source, DropoutSource* dropout, EncoderState& state,
                std::span<const int> types = {}) const;
    /// The same for one picture [channels · height, width].
    void encode_picture(const float* parameters, const Matrix& pixels, EncoderState& state) const;
    /// Teacher-forced pass over whole targets; fills state.logits. A decoder-only model ignores the source.
    void decode(const float* parameters, const SequenceBatch& source, const Matrix& encoder_output,
                const SequenceBatch& target, DropoutSource* dropout, DecoderState& state) const;

    /// Gradients of all parameters for a given gradient of the logits; adds to `gradients`. `guide`, where there is
    /// one, is for a head of the cross-attention of `guided_layer`. Throws Error (unsupported) for networks that depart
    /// from the paper.
    void backward(const float* parameters, const SequenceBatch& source, const SequenceBatch& target,
                  EncoderState& encoder, DecoderState& decoder, const Matrix& d_logits, float* gradients,
                  const AttentionGuide* guide = nullptr, std::size_t guided_layer = 0) const;

    /// What a stack adds to the scores of its self-attention; empty where it adds nothing.
    ScoreBias encoder_bias(const float* parameters) const;
    ScoreBias decoder_bias(const float* parameters) const;
    /// The norm behind a stack, where there is one; `last` is what its last layer gives out.
    void finish_encoder(const float* parameters, const Matrix& last, std::optional<FinalNormState>& state) const;
    void finish_decoder(const float* parameters, const Matrix& last, std::optional<FinalNormState>& state) const;

private:
    void add_encoder();
    void add_decoder();
    void run_encoder(const float* parameters, DropoutSource* dropout, EncoderState& state) const;

    EncoderDecoderConfig config_;
    ParameterLayout layout_;
    std::unique_ptr<Embedding> embedding_;         // of both stacks, or the decoder's, or the only one
    std::unique_ptr<Embedding> encoder_embedding_; // where the encoder has its own
    std::optional<StackInput> encoder_input_;
    std::optional<StackInput> decoder_input_;
    std::optional<RelativePositionBias> encoder_bias_;
    std::optional<RelativePositionBias> decoder_bias_;
    std::vector<EncoderLayer> encoder_;
    std::vector<DecoderLayer> decoder_;
    std::optional<LayerNorm> encoder_norm_;
    std::optional<LayerNorm> decoder_norm_;
    std::optional<OutputHead> output_;
};

/// As AttendedPair has it.
inline Index window_of(const std::optional<std::size_t>& window)
{
    constexpr std::size_t widest = 1U << 24;
    return window ? static_cast<Index>(std::min(*window, widest)) : -1;
}

} // namespace regard
