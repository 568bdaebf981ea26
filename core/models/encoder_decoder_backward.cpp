#include "core/models/encoder_decoder_network.h"

#include "core/error.h"

namespace regard {

namespace {

// Each function takes the gradient of a block's output in `d` and leaves that of its input there.

void backward_feed_forward(const FeedForwardBlock& block, const float* parameters, const Matrix& x,
                           FeedForwardBlockState& state, Matrix& d, float* gradients)
{
    Matrix d_sum, d_branch;
    block.norm.backward(parameters, state.norm, view(d), d_sum, gradients);
    block.feed_forward.backward(parameters, view(x), state.feed_forward, view(state.norm.d_branch), d_branch,
                                gradients);
    d = d_sum + d_branch;
}

void backward_attention(const AttentionBlock& block, const float* parameters, const Matrix& x, const Matrix& memory,
                        std::span<const AttendedPair> pairs, AttentionBlockState& state, Matrix& d, Matrix* d_memory,
                        float* gradients, const AttentionGuide* guide = nullptr)
{
    Matrix d_sum, d_branch;
    block.norm.backward(parameters, state.norm, view(d), d_sum, gradients);
    block.attention.backward(parameters, view(x), view(memory), pairs, state.attention, view(state.norm.d_branch),
                             d_branch, d_memory, gradients, guide);
    d = d_sum + d_branch;
}

void backward_input(const Embedding& embedding, const SequenceBatch& batch, const StackInputState& state, Matrix& d,
                    float* gradients)
{
    if (state.mask.size() > 0)
        d.array() *= state.mask.array();
    embedding.backward(batch.ids, view(d), gradients);
}

} // namespace

void EncoderDecoderNetwork::backward(const float* parameters, const SequenceBatch& source, const SequenceBatch& target,
                                     EncoderState& encoder, DecoderState& decoder, const Matrix& d_logits,
                                     float* gradients, const AttentionGuide* guide, std::size_t guided_layer) const
{
    if (!config_.departures().empty())
        throw Error(
            {Error::Kind::unsupported, "only the network of the paper can be trained", "configuration", {}, {}});
    Matrix d;
    embedding_->project_backward(parameters, view(decoder.output()), view(d_logits), d, gradients);
    Matrix d_memory = Matrix::Zero(encoder.output().rows(), encoder.output().cols());
    for (std::size_t i = decoder_.size(); i-- > 0;) {
        DecoderLayerState& s = decoder.layers[i];
        const Matrix& x = i > 0 ? decoder.layers[i - 1].feed_forward.output() : decoder.input.input;
        backward_feed_forward(decoder_[i].feed_forward, parameters, s.cross_attention.norm.output, s.feed_forward, d,
                              gradients);
        backward_attention(*decoder_[i].cross_attention, parameters, s.self_attention.norm.output, encoder.output(),
                           decoder.cross_pairs, s.cross_attention, d, &d_memory, gradients,
                           i == guided_layer ? guide : nullptr);
        backward_attention(decoder_[i].self_attention, parameters, x, x, decoder.self_pairs, s.self_attention, d,
                           nullptr, gradients);
    }
    backward_input(*embedding_, target, decoder.input, d, gradients);

    d = std::move(d_memory);
    for (std::size_t i = encoder_.size(); i-- > 0;) {
        EncoderLayerState& s = encoder.layers[i];
        const Matrix& x = i > 0 ? encoder.layers[i - 1].feed_forward.output() : encoder.input.input;
        backward_feed_forward(encoder_[i].feed_forward, parameters, s.self_attention.norm.output, s.feed_forward, d,
                              gradients);
        backward_attention(encoder_[i].self_attention, parameters, x, x, encoder.self_pairs, s.self_attention, d,
                           nullptr, gradients);
    }
    backward_input(*embedding_, source, encoder.input, d, gradients);
}

} // namespace regard
