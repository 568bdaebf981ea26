#include "core/layers/feed_forward.h"

#include "core/math/activations.h"

namespace regard {

FeedForward::FeedForward(ParameterLayout& layout, const std::string& path, Index width, Index hidden)
    : hidden_(layout, path + ".hidden", width, hidden), output_(layout, path + ".output", hidden, width)
{
}

void FeedForward::forward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state) const
{
    hidden_.forward(parameters, x, state.hidden);
    relu(state.hidden);
    output_.forward(parameters, view(state.hidden), state.output);
}

void FeedForward::backward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state,
                           const ConstMatrixView& dy, Matrix& dx, float* gradients) const
{
    output_.backward(parameters, view(state.hidden), dy, state.d_hidden, gradients);
    relu_backward(state.hidden, state.d_hidden);
    hidden_.backward(parameters, x, view(state.d_hidden), dx, gradients);
}

} // namespace regard
