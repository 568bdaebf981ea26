#include "core/decoding/incremental_decoder.h"

#include <algorithm>

#include "core/error.h"
#include "core/models/observe.h"

namespace regard {

namespace {

ConstMatrixView top_rows(const Matrix& m, Index rows)
{
    return {m.data(), rows, m.cols(), Eigen::OuterStride<>(m.cols())};
}

} // namespace

IncrementalDecoder::IncrementalDecoder(const EncoderDecoder& model, const Matrix& encoder_output, Observer* observer)
    : model_(model), observer_(observer), source_length_(encoder_output.rows())
{
    const auto& layers = model.network().decoder();
    cache_.resize(layers.size());
    state_.layers.resize(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].cross_attention.attention.project_memory(model.parameters().data(), view(encoder_output),
                                                           cache_[i].cross_joined);
    reserve(16);
}

void IncrementalDecoder::reserve(Index rows)
{
    const Index width = model_.config().width;
    for (LayerCache& cache : cache_) {
        if (cache.self_key.rows() >= rows)
            continue;
        cache.self_key.conservativeResize(rows, width);
        cache.self_value.conservativeResize(rows, width);
    }
}

void IncrementalDecoder::self_attention(std::size_t layer, const Matrix& x)
{
    const AttentionBlock& block = model_.network().decoder()[layer].self_attention;
    AttentionBlockState& state = state_.layers[layer].self_attention;
    LayerCache& cache = cache_[layer];
    const float* parameters = model_.parameters().data();
    block.attention.project_query(parameters, view(x), state.attention);
    cache.self_key.row(length_) = block.attention.key(state.attention).row(0);
    cache.self_value.row(length_) = block.attention.value(state.attention).row(0);
    const AttendedPair pair{0, 1, 0, length_ + 1, length_ + 1, length_, true};
    block.attention.attend_to(parameters, top_rows(cache.self_key, length_ + 1),
                              top_rows(cache.self_value, length_ + 1), {&pair, 1}, state.attention);
    block.norm.forward(parameters, view(x), view(state.attention.output), nullptr, state.norm);
    if (observer_)
        observe_attention(block, state, block.attention.key(state.attention), block.attention.value(state.attention),
                          length_, *observer_);
}

void IncrementalDecoder::cross_attention(std::size_t layer, const Matrix& x)
{
    const AttentionBlock& block = model_.network().decoder()[layer].cross_attention;
    AttentionBlockState& state = state_.layers[layer].cross_attention;
    const Matrix& joined = cache_[layer].cross_joined;
    const Index width = model_.config().width;
    const float* parameters = model_.parameters().data();
    block.attention.project_query(parameters, view(x), state.attention);
    const AttendedPair pair{0, 1, 0, source_length_, source_length_, 0, false};
    const ConstMatrixView key = columns(joined, 0, width);
    const ConstMatrixView value = columns(joined, width, width);
    block.attention.attend_to(parameters, key, value, {&pair, 1}, state.attention);
    block.norm.forward(parameters, view(x), view(state.attention.output), nullptr, state.norm);
    if (!observer_)
        return;
    // Keys and values of the encoder's output are made once, so they are shown once.
    const ConstMatrixView none(nullptr, 0, width, Eigen::OuterStride<>(width));
    const bool first = length_ == 0;
    observe_attention(block, state, first ? key : none, first ? value : none, length_, *observer_);
}

const Matrix& IncrementalDecoder::step(int token)
{
    const auto& config = model_.config();
    check_ids(config, {&token, 1}, "target");
    if (length_ >= config.max_length)
        throw Error({Error::Kind::invalid, "the target is too long for the model", "target",
                     "at most " + std::to_string(config.max_length) + " tokens", std::to_string(length_ + 1)});
    if (!cache_.empty() && length_ >= cache_.front().self_key.rows())
        reserve(2 * length_);

    const EncoderDecoderNetwork& network = model_.network();
    const float* parameters = model_.parameters().data();
    SequenceBatch batch;
    batch.add({&token, 1});
    network.enter(parameters, batch, length_, nullptr, state_.input);
    if (observer_)
        observe_input("decoder", network, state_.input, length_, *observer_);
    const Matrix* x = &state_.input.input;
    for (std::size_t i = 0; i < cache_.size(); ++i) {
        const DecoderLayer& layer = network.decoder()[i];
        DecoderLayerState& s = state_.layers[i];
        self_attention(i, *x);
        cross_attention(i, s.self_attention.norm.output);
        const Matrix& attended = s.cross_attention.norm.output;
        layer.feed_forward.feed_forward.forward(parameters, view(attended), s.feed_forward.feed_forward);
        layer.feed_forward.norm.forward(parameters, view(attended), view(s.feed_forward.feed_forward.output), nullptr,
                                        s.feed_forward.norm);
        x = &s.feed_forward.output();
        if (observer_) {
            observe_feed_forward(layer.feed_forward, s.feed_forward, length_, *observer_);
            observe_rows(layer.path + ".output", view(*x), length_, *observer_);
        }
    }
    network.embedding().project(parameters, view(*x), state_.logits);
    ++length_;
    return state_.logits;
}

} // namespace regard
