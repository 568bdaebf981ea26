#include "core/decoding/incremental_decoder.h"

#include <numeric>

#include "core/error.h"
#include "core/models/observe.h"

namespace regard {

namespace {

constexpr Index first_capacity = 16;

/// The first `rows` rows of blocks of `before` rows each, in the order of `parents`, into blocks of `after` rows.
void rearrange(Matrix& m, std::span<const std::size_t> parents, Index rows, Index before, Index after)
{
    Matrix arranged(static_cast<Index>(parents.size()) * after, m.cols());
    for (std::size_t i = 0; i < parents.size(); ++i)
        arranged.middleRows(static_cast<Index>(i) * after, rows) =
            m.middleRows(static_cast<Index>(parents[i]) * before, rows);
    m.swap(arranged);
}

} // namespace

IncrementalDecoder::IncrementalDecoder(const EncoderDecoder& model, const Matrix& encoder_output, Observer* observer,
                                       const AttentionSwitches& switches, const RunVariant& variant)
    : IncrementalDecoder(model, std::span<const Matrix>(&encoder_output, 1), observer, switches, variant)
{
}

IncrementalDecoder::IncrementalDecoder(const EncoderDecoder& model, std::span<const Matrix> encoder_outputs,
                                       Observer* observer, const AttentionSwitches& switches, const RunVariant& variant,
                                       std::span<const Index> valid)
    : model_(model), observer_(observer), window_(window_of(variant.decoder_window)), source_of_(encoder_outputs.size())
{
    const ModelShape shape = model.config().shape();
    switches.check(shape);
    variant.check();
    state_.input.change = variant.decoder_positions;
    state_.input.shuffle_block = decoder_shuffle_block;
    std::iota(source_of_.begin(), source_of_.end(), 0);
    Index rows = 0;
    for (std::size_t i = 0; i < encoder_outputs.size(); ++i) {
        const Index count = encoder_outputs[i].rows();
        sources_.push_back({rows, count, valid.empty() ? count : valid[i]});
        rows += count;
    }
    Matrix memory(rows, model.config().width);
    for (std::size_t i = 0; i < sources_.size(); ++i)
        memory.middleRows(sources_[i].begin, sources_[i].count) = encoder_outputs[i];
    const auto& layers = model.network().decoder();
    cache_.resize(layers.size());
    state_.layers.resize(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].cross_attention)
            layers[i].cross_attention->attention.project_memory(model.parameters().data(), view(memory),
                                                                cache_[i].cross_joined);
        AttentionState& self = state_.layers[i].self_attention.attention;
        AttentionState& cross = state_.layers[i].cross_attention.attention;
        self.switches = switches.of_layer(AttentionKind::decoder, i, shape.heads);
        cross.switches = switches.of_layer(AttentionKind::cross, i, shape.heads);
        const Index width = layers[i].self_attention.attention.key_width();
        cache_[i].self_key.resize(0, width);
        cache_[i].self_value.resize(0, width);
    }
    arrange(source_of_, first_capacity);
    pair_with_sources();
}

void IncrementalDecoder::arrange(std::span<const std::size_t> parents, Index capacity)
{
    for (LayerCache& cache : cache_)
        for (Matrix* m : {&cache.self_key, &cache.self_value})
            rearrange(*m, parents, length_, capacity_, capacity);
    capacity_ = capacity;
}

// Neighbours with the same source are queries of one product.
void IncrementalDecoder::pair_with_sources()
{
    cross_pairs_.clear();
    for (std::size_t i = 0; i < source_of_.size(); ++i) {
        const Sequence& source = sources_[source_of_[i]];
        if (i > 0 && source_of_[i] == source_of_[i - 1])
            ++cross_pairs_.back().query_count;
        else
            cross_pairs_.push_back({static_cast<Index>(i), 1, source.begin, source.count, source.valid, 0, false});
    }
}

void IncrementalDecoder::keep(std::span<const std::size_t> parents)
{
    bool same = parents.size() == source_of_.size();
    std::vector<std::size_t> sources;
    for (std::size_t i = 0; i < parents.size(); ++i) {
        if (parents[i] >= source_of_.size())
            throw Error({Error::Kind::invalid, "there is no such hypothesis to go on from", "decoding",
                         "below " + std::to_string(source_of_.size()), std::to_string(parents[i])});
        same = same && parents[i] == i;
        sources.push_back(source_of_[parents[i]]);
    }
    if (same)
        return;
    arrange(parents, capacity_);
    source_of_ = std::move(sources);
    pair_with_sources();
}

void IncrementalDecoder::self_attention(std::size_t layer, const Matrix& x)
{
    const AttentionBlock& block = model_.network().decoder()[layer].self_attention;
    AttentionBlockState& state = state_.layers[layer].self_attention;
    LayerCache& cache = cache_[layer];
    const float* parameters = model_.parameters().data();
    const ConstMatrixView read = block.norm.before(parameters, view(x), state.norm);
    block.attention.project_query(parameters, read, self_pairs_, state.attention);
    const ConstMatrixView key = block.attention.key(state.attention), value = block.attention.value(state.attention);
    for (Index i = 0; i < x.rows(); ++i) {
        cache.self_key.row(i * capacity_ + length_) = key.row(i);
        cache.self_value.row(i * capacity_ + length_) = value.row(i);
    }
    block.attention.attend_to(parameters, view(cache.self_key), view(cache.self_value), self_pairs_, state.attention,
                              model_.network().decoder_bias(parameters));
    block.norm.after(parameters, view(x), view(state.attention.output), nullptr, state.norm);
    if (observer_)
        observe_attention(block, state, key, value, length_, *observer_);
}

void IncrementalDecoder::cross_attention(std::size_t layer, const Matrix& x)
{
    const AttentionBlock& block = *model_.network().decoder()[layer].cross_attention;
    AttentionBlockState& state = state_.layers[layer].cross_attention;
    const Matrix& joined = cache_[layer].cross_joined;
    const Index width = block.attention.key_width();
    const float* parameters = model_.parameters().data();
    const ConstMatrixView read = block.norm.before(parameters, view(x), state.norm);
    block.attention.project_query(parameters, read, cross_pairs_, state.attention);
    const ConstMatrixView key = columns(joined, 0, width);
    const ConstMatrixView value = columns(joined, width, width);
    block.attention.attend_to(parameters, key, value, cross_pairs_, state.attention);
    block.norm.after(parameters, view(x), view(state.attention.output), nullptr, state.norm);
    if (!observer_)
        return;
    // Keys and values of the encoder's output are made once, so they are shown once.
    const ConstMatrixView none(nullptr, 0, width, Eigen::OuterStride<>(width));
    const bool first = length_ == 0;
    observe_attention(block, state, first ? key : none, first ? value : none, length_, *observer_);
}

void IncrementalDecoder::check(std::span<const int> tokens) const
{
    const auto& config = model_.config();
    if (tokens.size() != hypotheses())
        throw Error({Error::Kind::invalid, "each hypothesis needs one token", "target", std::to_string(hypotheses()),
                     std::to_string(tokens.size())});
    for (const int token : tokens)
        check_ids(config, {&token, 1}, "target");
    if (length_ >= config.max_length)
        throw Error({Error::Kind::invalid, "the target is too long for the model", "target",
                     "at most " + std::to_string(config.max_length) + " tokens", std::to_string(length_ + 1)});
}

const Matrix& IncrementalDecoder::step(std::span<const int> tokens)
{
    check(tokens);
    if (length_ >= capacity_) {
        std::vector<std::size_t> all(hypotheses());
        std::iota(all.begin(), all.end(), 0);
        arrange(all, 2 * capacity_);
    }
    const EncoderDecoderNetwork& network = model_.network();
    const float* parameters = model_.parameters().data();
    SequenceBatch batch;
    self_pairs_.clear();
    for (const int token : tokens) {
        const Index row = batch.rows();
        self_pairs_.push_back({row, 1, row * capacity_, length_ + 1, length_ + 1, length_, true, window_});
        batch.add({&token, 1});
    }
    network.decoder_input()->enter(parameters, batch, {}, length_, nullptr, state_.input);
    if (observer_)
        observe_input("decoder", *network.decoder_input(), parameters, state_.input, length_, *observer_);
    const Matrix* x = &state_.input.input;
    for (std::size_t i = 0; i < cache_.size(); ++i) {
        const DecoderLayer& layer = network.decoder()[i];
        DecoderLayerState& s = state_.layers[i];
        self_attention(i, *x);
        if (layer.cross_attention)
            cross_attention(i, s.self_attention.output());
        layer.feed_forward.forward(parameters, s.attended(layer), nullptr, s.feed_forward);
        x = &s.feed_forward.output();
        if (observer_) {
            observe_feed_forward(layer.feed_forward, s.feed_forward, length_, *observer_);
            observe_rows(layer.path + ".output", view(*x), length_, *observer_);
        }
    }
    network.finish_decoder(parameters, *x, state_.final_norm);
    if (observer_)
        observe_rows("decoder.output", view(state_.output()), length_, *observer_);
    network.output().forward(parameters, view(state_.output()), state_.logits);
    ++length_;
    return state_.logits;
}

} // namespace regard
