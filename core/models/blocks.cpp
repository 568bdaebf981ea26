#include "core/models/blocks.h"

namespace regard {

namespace {

Linear::Bias bias_where(bool there)
{
    return there ? Linear::Bias::with : Linear::Bias::without;
}

AttentionConfig attention_config(const EncoderDecoderConfig& config, Attention::Kind kind, Index layer)
{
    AttentionConfig attention{config.width,
                              config.heads,
                              config.shared_heads(),
                              config.head_width(),
                              config.attention_scale,
                              bias_where(config.input_biases),
                              bias_where(config.output_biases),
                              {}};
    if (config.scale_by_layer)
        attention.scale =
            AttentionHeads(config.heads, config.shared_heads(), config.attention_scale).scale_of(config.head_width()) /
            static_cast<float>(layer + 1);
    if (config.position_kind == PositionKind::rotary && kind == Attention::Kind::self)
        attention.rotary = RotaryPositions{config.rotary_base};
    return attention;
}

FeedForwardConfig feed_forward_config(const EncoderDecoderConfig& config, Index hidden)
{
    return {config.width, hidden, config.activation, config.gated, bias_where(config.feed_forward_biases)};
}

ResidualNorm norm_of(ParameterLayout& layout, const std::string& path, const EncoderDecoderConfig& config)
{
    return {layout, path + ".norm", config.width, config.layer_norm_epsilon, {config.norm_place, config.norm_kind}};
}

} // namespace

AttentionBlock::AttentionBlock(ParameterLayout& layout, const std::string& block_path, Attention::Kind kind,
                               Index layer, const EncoderDecoderConfig& config)
    : path(block_path), attention(layout, path, kind, attention_config(config, kind, layer)),
      norm(norm_of(layout, path, config))
{
}

void AttentionBlock::forward(const float* parameters, const Matrix& x, const Matrix* memory,
                             std::span<const AttendedPair> pairs, DropoutSource* dropout, AttentionBlockState& state,
                             const ScoreBias& bias) const
{
    const ConstMatrixView read = norm.before(parameters, view(x), state.norm);
    attention.forward(parameters, read, memory ? view(*memory) : read, pairs, state.attention, bias);
    norm.after(parameters, view(x), view(state.attention.output), dropout, state.norm);
}

FeedForwardBlock::FeedForwardBlock(ParameterLayout& layout, const std::string& block_path, Index hidden,
                                   const EncoderDecoderConfig& config)
    : path(block_path), feed_forward(layout, path, feed_forward_config(config, hidden)),
      norm(norm_of(layout, path, config))
{
}

void FeedForwardBlock::forward(const float* parameters, const Matrix& x, DropoutSource* dropout,
                               FeedForwardBlockState& state) const
{
    feed_forward.forward(parameters, norm.before(parameters, view(x), state.norm), state.feed_forward);
    norm.after(parameters, view(x), view(state.feed_forward.output), dropout, state.norm);
}

} // namespace regard
