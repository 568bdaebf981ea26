#include "core/layers/feed_forward.h"

#include "core/error.h"

namespace regard {

FeedForward::FeedForward(ParameterLayout& layout, const std::string& path, const FeedForwardConfig& config)
    : hidden_(layout, path + ".hidden", config.width, config.hidden, config.bias),
      output_(layout, path + ".output", config.hidden, config.width, config.bias), activation_(config.activation)
{
    if (config.gated)
        gate_.emplace(layout, path + ".gate", config.width, config.hidden, config.bias);
}

void FeedForward::forward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state) const
{
    hidden_.forward(parameters, x, state.hidden);
    if (gate_) {
        gate_->forward(parameters, x, state.gate);
        activate(activation_, state.gate);
        state.hidden.array() *= state.gate.array();
    } else {
        activate(activation_, state.hidden);
    }
    output_.forward(parameters, view(state.hidden), state.output);
}

void FeedForward::backward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state,
                           const ConstMatrixView& dy, Matrix& dx, float* gradients) const
{
    if (gate_ || activation_ != Activation::relu)
        throw Error(
            {Error::Kind::unsupported, "no gradients of this kind of feed-forward layer", "feed_forward", "ReLU", {}});
    output_.backward(parameters, view(state.hidden), dy, state.d_hidden, gradients);
    relu_backward(state.hidden, state.d_hidden);
    hidden_.backward(parameters, x, view(state.d_hidden), dx, gradients);
}

} // namespace regard
