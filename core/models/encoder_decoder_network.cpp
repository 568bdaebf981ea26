#include "core/models/encoder_decoder_network.h"

namespace regard {

AttentionBlock::AttentionBlock(ParameterLayout& layout, const std::string& block_path, Attention::Kind kind,
                               const EncoderDecoderConfig& config)
    : path(block_path), attention(layout, path, kind, config.width, config.heads),
      norm(layout, path + ".norm", config.width, config.layer_norm_epsilon)
{
}

FeedForwardBlock::FeedForwardBlock(ParameterLayout& layout, const std::string& block_path,
                                   const EncoderDecoderConfig& config)
    : path(block_path), feed_forward(layout, path, config.width, config.feed_forward),
      norm(layout, path + ".norm", config.width, config.layer_norm_epsilon)
{
}

EncoderDecoderNetwork::EncoderDecoderNetwork(const EncoderDecoderConfig& config)
    : config_((config.check(), config)), embedding_(layout_, "embedding", config.vocabulary, config.width),
      positions_(config.max_length, config.width, config.positions)
{
    using Kind = Attention::Kind;
    for (Index i = 0; i < config.encoder_layers; ++i) {
        const std::string path = "encoder.layers." + std::to_string(i);
        encoder_.push_back({path,
                            {layout_, path + ".self_attention", Kind::self, config},
                            {layout_, path + ".feed_forward", config}});
    }
    for (Index i = 0; i < config.decoder_layers; ++i) {
        const std::string path = "decoder.layers." + std::to_string(i);
        decoder_.push_back({path,
                            {layout_, path + ".self_attention", Kind::self, config},
                            {layout_, path + ".cross_attention", Kind::cross, config},
                            {layout_, path + ".feed_forward", config}});
    }
}

void EncoderDecoderNetwork::add_positions(const SequenceBatch& batch, Index first_position,
                                          StackInputState& state) const
{
    state.positions.resize(0, 0);
    if (state.change.kind == PositionChange::Kind::none) {
        positions_.add_to(state.input, batch.sequences, first_position);
        return;
    }
    state.positions.resize(state.input.rows(), state.input.cols());
    for (const Sequence& sequence : batch.sequences)
        state.positions.middleRows(sequence.begin, sequence.count) =
            positions_.changed(state.change, first_position, sequence.count, state.shuffle_block);
    state.input += state.positions;
}

void EncoderDecoderNetwork::enter(const float* parameters, const SequenceBatch& batch, Index first_position,
                                  DropoutSource* dropout, StackInputState& state) const
{
    embedding_.forward(parameters, batch.ids, state.embedding);
    state.input = state.embedding;
    add_positions(batch, first_position, state);
    state.mask.resize(0, 0);
    if (dropout && dropout->active()) {
        dropout->draw(state.input.rows(), state.input.cols(), state.mask);
        state.input.array() *= state.mask.array();
    }
}

void EncoderDecoderNetwork::encode(const float* parameters, const SequenceBatch& source, DropoutSource* dropout,
                                   EncoderState& state) const
{
    state.input.change = state.variant.encoder_positions;
    enter(parameters, source, 0, dropout, state.input);
    state.self_pairs = self_pairs(source.sequences, false, window_of(state.variant.encoder_window));
    state.layers.resize(encoder_.size());
    const auto heads = static_cast<std::size_t>(config_.heads);
    const Matrix* x = &state.input.input;
    for (std::size_t i = 0; i < encoder_.size(); ++i) {
        const EncoderLayer& layer = encoder_[i];
        EncoderLayerState& s = state.layers[i];
        auto& self = s.self_attention;
        self.attention.switches = state.switches.of_layer(AttentionKind::encoder, i, heads);
        layer.self_attention.attention.forward(parameters, view(*x), view(*x), state.self_pairs, self.attention);
        layer.self_attention.norm.forward(parameters, view(*x), view(self.attention.output), dropout, self.norm);
        auto& feed = s.feed_forward;
        layer.feed_forward.feed_forward.forward(parameters, view(self.norm.output), feed.feed_forward);
        layer.feed_forward.norm.forward(parameters, view(self.norm.output), view(feed.feed_forward.output), dropout,
                                        feed.norm);
        x = &feed.norm.output;
    }
}

void EncoderDecoderNetwork::decode(const float* parameters, const SequenceBatch& source, const Matrix& encoder_output,
                                   const SequenceBatch& target, DropoutSource* dropout, DecoderState& state) const
{
    state.input.change = state.variant.decoder_positions;
    state.input.shuffle_block = decoder_shuffle_block;
    enter(parameters, target, 0, dropout, state.input);
    state.self_pairs = self_pairs(target.sequences, true, window_of(state.variant.decoder_window));
    state.cross_pairs = cross_pairs(target.sequences, source.sequences);
    state.layers.resize(decoder_.size());
    const auto heads = static_cast<std::size_t>(config_.heads);
    const Matrix* x = &state.input.input;
    for (std::size_t i = 0; i < decoder_.size(); ++i) {
        const DecoderLayer& layer = decoder_[i];
        DecoderLayerState& s = state.layers[i];
        auto& self = s.self_attention;
        self.attention.switches = state.switches.of_layer(AttentionKind::decoder, i, heads);
        layer.self_attention.attention.forward(parameters, view(*x), view(*x), state.self_pairs, self.attention);
        layer.self_attention.norm.forward(parameters, view(*x), view(self.attention.output), dropout, self.norm);
        auto& cross = s.cross_attention;
        cross.attention.switches = state.switches.of_layer(AttentionKind::cross, i, heads);
        layer.cross_attention.attention.forward(parameters, view(self.norm.output), view(encoder_output),
                                                state.cross_pairs, cross.attention);
        layer.cross_attention.norm.forward(parameters, view(self.norm.output), view(cross.attention.output), dropout,
                                           cross.norm);
        auto& feed = s.feed_forward;
        layer.feed_forward.feed_forward.forward(parameters, view(cross.norm.output), feed.feed_forward);
        layer.feed_forward.norm.forward(parameters, view(cross.norm.output), view(feed.feed_forward.output), dropout,
                                        feed.norm);
        x = &feed.norm.output;
    }
    embedding_.project(parameters, view(*x), state.logits);
}

} // namespace regard
