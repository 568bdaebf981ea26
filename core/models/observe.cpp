#include "core/models/observe.h"

#include <string>

#include "core/math/softmax.h"

namespace regard {

namespace {

// Heads lie side by side in the columns of a row-major matrix.
void observe_heads(const std::string& path, const ConstMatrixView& rows, Index heads, Index first_row,
                   Observer& observer)
{
    if (rows.rows() == 0 || !observer.wants(path))
        return;
    const Index width = rows.cols() / heads;
    observer.take({path, heads, rows.rows(), width, rows.data(), width, rows.outerStride(), first_row});
}

void observe_weights(const std::string& path, const AttentionBlockState& state, Index heads, Index queries,
                     Index first_row, Observer& observer)
{
    if (!observer.wants(path))
        return;
    const Index keys = static_cast<Index>(state.attention.weights.size()) / (heads * queries);
    observer.take({path, heads, queries, keys, state.attention.weights.data(), queries * keys, keys, first_row});
}

} // namespace

void observe_rows(std::string_view path, const ConstMatrixView& rows, Index first_row, Observer& observer)
{
    if (observer.wants(path))
        observer.take({path, 0, rows.rows(), rows.cols(), rows.data(), 0, rows.outerStride(), first_row});
}

void observe_attention(const AttentionBlock& block, const AttentionBlockState& state, const ConstMatrixView& key,
                       const ConstMatrixView& value, Index first_row, Observer& observer)
{
    const Index heads = block.attention.heads();
    const ConstMatrixView query = block.attention.query(state.attention);
    observe_heads(block.path + ".query", query, heads, first_row, observer);
    observe_heads(block.path + ".key", key, heads, first_row, observer);
    observe_heads(block.path + ".value", value, heads, first_row, observer);
    observe_weights(block.path + ".weights", state, heads, query.rows(), first_row, observer);
    observe_heads(block.path + ".context", view(state.attention.context), heads, first_row, observer);
    observe_rows(block.path + ".output", view(state.attention.output), first_row, observer);
    observe_rows(block.path + ".norm", view(state.norm.output), first_row, observer);
}

void observe_feed_forward(const FeedForwardBlock& block, const FeedForwardBlockState& state, Index first_row,
                          Observer& observer)
{
    observe_rows(block.path + ".hidden", view(state.feed_forward.hidden), first_row, observer);
    observe_rows(block.path + ".output", view(state.feed_forward.output), first_row, observer);
    observe_rows(block.path + ".norm", view(state.norm.output), first_row, observer);
}

void observe_input(const char* stack, const EncoderDecoderNetwork& network, const StackInputState& state,
                   Index first_row, Observer& observer)
{
    const std::string path = stack;
    const Index rows = state.input.rows();
    const ConstMatrixView as_trained(network.positions().table().row(first_row).data(), rows, state.input.cols(),
                                     Eigen::OuterStride<>(state.input.cols()));
    observe_rows(path + ".embedding", view(state.embedding), first_row, observer);
    const bool changed = state.positions.size() > 0;
    observe_rows(path + ".positions", changed ? view(state.positions) : as_trained, first_row, observer);
    observe_rows(path + ".input", view(state.input), first_row, observer);
}

Matrix probabilities_of(const Matrix& logits)
{
    Matrix probabilities = logits;
    for (Index i = 0; i < probabilities.rows(); ++i)
        softmax_prefix({probabilities.row(i).data(), static_cast<std::size_t>(probabilities.cols())},
                       probabilities.cols());
    return probabilities;
}

void observe_logits(const Matrix& logits, const Matrix& probabilities, Index first_row, Observer& observer)
{
    observe_rows("decoder.logits", view(logits), first_row, observer);
    observe_rows("decoder.probabilities", view(probabilities), first_row, observer);
}

void observe_encoder(const EncoderDecoderNetwork& network, const EncoderState& state, Observer& observer)
{
    observe_input("encoder", network, state.input, 0, observer);
    for (std::size_t i = 0; i < state.layers.size(); ++i) {
        const EncoderLayer& layer = network.encoder()[i];
        const EncoderLayerState& s = state.layers[i];
        const Attention& self = layer.self_attention.attention;
        const AttentionState& self_state = s.self_attention.attention;
        observe_attention(layer.self_attention, s.self_attention, self.key(self_state), self.value(self_state), 0,
                          observer);
        observe_feed_forward(layer.feed_forward, s.feed_forward, 0, observer);
        observe_rows(layer.path + ".output", view(s.feed_forward.output()), 0, observer);
    }
    observe_rows("encoder.output", view(state.output()), 0, observer);
}

void observe_decoder(const EncoderDecoderNetwork& network, const DecoderState& state, Observer& observer)
{
    observe_input("decoder", network, state.input, 0, observer);
    for (std::size_t i = 0; i < state.layers.size(); ++i) {
        const DecoderLayer& layer = network.decoder()[i];
        const DecoderLayerState& s = state.layers[i];
        const auto show = [&](const AttentionBlock& block, const AttentionBlockState& block_state) {
            const AttentionState& attention = block_state.attention;
            observe_attention(block, block_state, block.attention.key(attention), block.attention.value(attention), 0,
                              observer);
        };
        show(layer.self_attention, s.self_attention);
        show(layer.cross_attention, s.cross_attention);
        observe_feed_forward(layer.feed_forward, s.feed_forward, 0, observer);
        observe_rows(layer.path + ".output", view(s.feed_forward.output()), 0, observer);
    }
    if (observer.wants("decoder.logits") || observer.wants("decoder.probabilities"))
        observe_logits(state.logits, probabilities_of(state.logits), 0, observer);
}

} // namespace regard
