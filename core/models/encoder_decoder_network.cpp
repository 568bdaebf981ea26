#include "core/models/encoder_decoder_network.h"

#include "core/error.h"

namespace regard {

namespace {

ScoreBias bound(const std::optional<RelativePositionBias>& layer, const float* parameters)
{
    if (!layer)
        return {};
    return [&layer, parameters](const AttendedPair& pair, Index head, MatrixView scores) {
        layer->add_to(parameters, pair, head, scores);
    };
}

void finish(const std::optional<LayerNorm>& norm, const float* parameters, const Matrix& last,
            std::optional<FinalNormState>& state)
{
    if (!norm)
        return state.reset();
    if (!state)
        state.emplace();
    norm->forward(parameters, view(last), state->norm, state->output);
}

} // namespace

EncoderDecoderNetwork::EncoderDecoderNetwork(const EncoderDecoderConfig& config) : config_((config.check(), config))
{
    const float scale = config.scale_of_embedding();
    const bool own = config.has_encoder() && config.has_decoder() && !config.shared_embedding;
    if (!config.patches)
        embedding_ = std::make_unique<Embedding>(layout_, own ? "decoder.embedding" : "embedding", config.vocabulary,
                                                 config.width, scale);
    if (own)
        encoder_embedding_ =
            std::make_unique<Embedding>(layout_, "encoder.embedding", config.encoder_vocabulary(), config.width, scale);
    if (config.has_encoder())
        add_encoder();
    if (config.has_decoder())
        add_decoder();
    output_.emplace(layout_, config, embedding_.get());
}

void EncoderDecoderNetwork::add_encoder()
{
    encoder_input_.emplace(layout_, "encoder", config_,
                           encoder_embedding_ ? encoder_embedding_.get() : embedding_.get());
    if (config_.position_kind == PositionKind::relative) {
        DistanceBuckets buckets = config_.distance_buckets;
        buckets.bidirectional = true;
        encoder_bias_.emplace(layout_, "encoder.relative_positions", config_.heads, buckets);
    }
    for (Index i = 0; i < config_.encoder_layers; ++i) {
        const std::string path = "encoder.layers." + std::to_string(i);
        encoder_.push_back({path,
                            {layout_, path + ".self_attention", Attention::Kind::self, i, config_},
                            {layout_, path + ".feed_forward", config_.feed_forward, config_}});
    }
    if (config_.final_norm)
        encoder_norm_.emplace(layout_, "encoder.output.norm", config_.width, config_.layer_norm_epsilon,
                              config_.norm_kind);
}

void EncoderDecoderNetwork::add_decoder()
{
    using Kind = Attention::Kind;
    decoder_input_.emplace(layout_, "decoder", config_, embedding_.get());
    if (config_.position_kind == PositionKind::relative) {
        DistanceBuckets buckets = config_.distance_buckets;
        buckets.bidirectional = false;
        decoder_bias_.emplace(layout_, "decoder.relative_positions", config_.heads, buckets);
    }
    for (Index i = 0; i < config_.decoder_layers; ++i) {
        const std::string path = "decoder.layers." + std::to_string(i);
        AttentionBlock self(layout_, path + ".self_attention", Kind::self, i, config_);
        std::optional<AttentionBlock> cross;
        if (config_.has_encoder())
            cross.emplace(layout_, path + ".cross_attention", Kind::cross, i, config_);
        decoder_.push_back({path,
                            std::move(self),
                            std::move(cross),
                            {layout_, path + ".feed_forward", config_.hidden_of_decoder(), config_}});
    }
    if (config_.final_norm)
        decoder_norm_.emplace(layout_, "decoder.output.norm", config_.width, config_.layer_norm_epsilon,
                              config_.norm_kind);
}

ScoreBias EncoderDecoderNetwork::encoder_bias(const float* parameters) const
{
    return bound(encoder_bias_, parameters);
}

ScoreBias EncoderDecoderNetwork::decoder_bias(const float* parameters) const
{
    return bound(decoder_bias_, parameters);
}

void EncoderDecoderNetwork::finish_encoder(const float* parameters, const Matrix& last,
                                           std::optional<FinalNormState>& state) const
{
    finish(encoder_norm_, parameters, last, state);
}

void EncoderDecoderNetwork::finish_decoder(const float* parameters, const Matrix& last,
                                           std::optional<FinalNormState>& state) const
{
    finish(decoder_norm_, parameters, last, state);
}

void EncoderDecoderNetwork::encode(const float* parameters, const SequenceBatch& source, DropoutSource* dropout,
                                   EncoderState& state, std::span<const int> types) const
{
    state.input.change = state.variant.encoder_positions;
    encoder_input_->enter(parameters, source, types, 0, dropout, state.input);
    state.self_pairs = self_pairs(source.sequences, false, window_of(state.variant.encoder_window));
    run_encoder(parameters, dropout, state);
}

void EncoderDecoderNetwork::encode_picture(const float* parameters, const Matrix& pixels, EncoderState& state) const
{
    state.input.change = state.variant.encoder_positions;
    encoder_input_->enter_picture(parameters, pixels, state.input);
    const Index rows = state.input.input.rows();
    state.self_pairs =
        self_pairs(std::vector<Sequence>{{0, rows, rows}}, false, window_of(state.variant.encoder_window));
    run_encoder(parameters, nullptr, state);
}

void EncoderDecoderNetwork::run_encoder(const float* parameters, DropoutSource* dropout, EncoderState& state) const
{
    state.layers.resize(encoder_.size());
    const auto heads = static_cast<std::size_t>(config_.heads);
    const ScoreBias bias = encoder_bias(parameters);
    const Matrix* x = &state.input.input;
    for (std::size_t i = 0; i < encoder_.size(); ++i) {
        EncoderLayerState& s = state.layers[i];
        s.self_attention.attention.switches = state.switches.of_layer(AttentionKind::encoder, i, heads);
        encoder_[i].self_attention.forward(parameters, *x, nullptr, state.self_pairs, dropout, s.self_attention, bias);
        encoder_[i].feed_forward.forward(parameters, s.self_attention.output(), dropout, s.feed_forward);
        x = &s.feed_forward.output();
    }
    finish_encoder(parameters, *x, state.final_norm);
}

void EncoderDecoderNetwork::decode(const float* parameters, const SequenceBatch& source, const Matrix& encoder_output,
                                   const SequenceBatch& target, DropoutSource* dropout, DecoderState& state) const
{
    state.input.change = state.variant.decoder_positions;
    state.input.shuffle_block = decoder_shuffle_block;
    decoder_input_->enter(parameters, target, {}, 0, dropout, state.input);
    state.self_pairs = self_pairs(target.sequences, true, window_of(state.variant.decoder_window));
    if (config_.has_encoder())
        state.cross_pairs = cross_pairs(target.sequences, source.sequences);
    state.layers.resize(decoder_.size());
    const auto heads = static_cast<std::size_t>(config_.heads);
    const ScoreBias bias = decoder_bias(parameters);
    const Matrix* x = &state.input.input;
    for (std::size_t i = 0; i < decoder_.size(); ++i) {
        const DecoderLayer& layer = decoder_[i];
        DecoderLayerState& s = state.layers[i];
        s.self_attention.attention.switches = state.switches.of_layer(AttentionKind::decoder, i, heads);
        layer.self_attention.forward(parameters, *x, nullptr, state.self_pairs, dropout, s.self_attention, bias);
        if (layer.cross_attention) {
            s.cross_attention.attention.switches = state.switches.of_layer(AttentionKind::cross, i, heads);
            layer.cross_attention->forward(parameters, s.self_attention.output(), &encoder_output, state.cross_pairs,
                                           dropout, s.cross_attention);
        }
        layer.feed_forward.forward(parameters, s.attended(layer), dropout, s.feed_forward);
        x = &s.feed_forward.output();
    }
    finish_decoder(parameters, *x, state.final_norm);
    output_->forward(parameters, view(state.output()), state.logits);
}

} // namespace regard
