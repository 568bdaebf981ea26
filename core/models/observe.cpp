#include "core/models/observe.h"

#include <string>

#include "core/math/softmax.h"

namespace regard {

namespace {

// Heads lie side by side in the columns of a row-major matrix; `heads` of them are shown, neighbours sharing where
// there are fewer.
void observe_heads(const std::string& path, const ConstMatrixView& rows, Index heads, Index there, Index first_row,
                   Observer& observer)
{
    if (rows.rows() == 0 || !observer.wants(path))
        return;
    const Index width = rows.cols() / there;
    if (heads == there)
        return observer.take({path, heads, rows.rows(), width, rows.data(), width, rows.outerStride(), first_row});
    Matrix repeated(rows.rows(), heads * width);
    for (Index head = 0; head < heads; ++head)
        repeated.middleCols(head * width, width) = rows.middleCols(head * there / heads * width, width);
    observer.take({path, heads, rows.rows(), width, repeated.data(), width, repeated.cols(), first_row});
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
    const Index shared = block.attention.key_value_heads();
    observe_heads(block.path + ".query", query, heads, heads, first_row, observer);
    observe_heads(block.path + ".key", key, heads, shared, first_row, observer);
    observe_heads(block.path + ".value", value, heads, shared, first_row, observer);
    observe_weights(block.path + ".weights", state, heads, query.rows(), first_row, observer);
    observe_heads(block.path + ".context", view(state.attention.context), heads, heads, first_row, observer);
    observe_rows(block.path + ".output", view(state.attention.output), first_row, observer);
    observe_rows(block.path + ".norm", view(state.norm.output), first_row, observer);
}

void observe_feed_forward(const FeedForwardBlock& block, const FeedForwardBlockState& state, Index first_row,
                          Observer& observer)
{
    if (state.feed_forward.gate.size() > 0)
        observe_rows(block.path + ".gate", view(state.feed_forward.gate), first_row, observer);
    observe_rows(block.path + ".hidden", view(state.feed_forward.hidden), first_row, observer);
    observe_rows(block.path + ".output", view(state.feed_forward.output), first_row, observer);
    observe_rows(block.path + ".norm", view(state.norm.output), first_row, observer);
}

void observe_input(const char* stack, const StackInput& input, const float* parameters, const StackInputState& state,
                   Index first_row, Observer& observer)
{
    const std::string path = stack;
    observe_rows(path + ".embedding", view(state.embedding), first_row, observer);
    if (state.positions.size() > 0)
        observe_rows(path + ".positions", view(state.positions), first_row, observer);
    else if (const auto table = input.position_table(parameters))
        observe_rows(path + ".positions",
                     {table->row(first_row).data(), state.input.rows(), table->cols(),
                      Eigen::OuterStride<>(table->outerStride())},
                     first_row, observer);
    if (state.token_types.size() > 0)
        observe_rows(path + ".token_types", view(state.token_types), first_row, observer);
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

void observe_logits(const Matrix& logits, const Matrix& probabilities, Index first_row, Observer& observer,
                    const char* stack)
{
    const std::string path = stack;
    observe_rows(path + ".logits", view(logits), first_row, observer);
    observe_rows(path + ".probabilities", view(probabilities), first_row, observer);
}

void observe_encoder(const EncoderDecoderNetwork& network, const float* parameters, const EncoderState& state,
                     Observer& observer)
{
    observe_input("encoder", *network.encoder_input(), parameters, state.input, 0, observer);
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

void observe_decoder(const EncoderDecoderNetwork& network, const float* parameters, const DecoderState& state,
                     Observer& observer)
{
    observe_input("decoder", *network.decoder_input(), parameters, state.input, 0, observer);
    for (std::size_t i = 0; i < state.layers.size(); ++i) {
        const DecoderLayer& layer = network.decoder()[i];
        const DecoderLayerState& s = state.layers[i];
        const auto show = [&](const AttentionBlock& block, const AttentionBlockState& block_state) {
            const AttentionState& attention = block_state.attention;
            observe_attention(block, block_state, block.attention.key(attention), block.attention.value(attention), 0,
                              observer);
        };
        show(layer.self_attention, s.self_attention);
        if (layer.cross_attention)
            show(*layer.cross_attention, s.cross_attention);
        observe_feed_forward(layer.feed_forward, s.feed_forward, 0, observer);
        observe_rows(layer.path + ".output", view(s.feed_forward.output()), 0, observer);
    }
    observe_rows("decoder.output", view(state.output()), 0, observer);
    if (observer.wants("decoder.logits") || observer.wants("decoder.probabilities"))
        observe_logits(state.logits, probabilities_of(state.logits), 0, observer);
}

} // namespace regard
