#include "core/layers/residual_norm.h"

#include "core/error.h"

namespace regard {

ConstMatrixView ResidualNorm::before(const float* parameters, const ConstMatrixView& x, ResidualNormState& state) const
{
    state.place = place_;
    if (place_ == NormPlace::after)
        return x;
    norm_.forward(parameters, x, state.norm, state.output);
    return view(state.output);
}

void ResidualNorm::after(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& branch,
                         DropoutSource* dropout, ResidualNormState& state) const
{
    Matrix local;
    Matrix& sum = place_ == NormPlace::after ? local : state.sum;
    if (dropout && dropout->active()) {
        dropout->draw(branch.rows(), branch.cols(), state.mask);
        sum = x + branch.cwiseProduct(state.mask);
    } else {
        state.mask.resize(0, 0);
        sum = x + branch;
    }
    if (place_ == NormPlace::after)
        norm_.forward(parameters, view(sum), state.norm, state.output);
}

void ResidualNorm::backward(const float* parameters, ResidualNormState& state, const ConstMatrixView& dy, Matrix& dx,
                            float* gradients) const
{
    if (place_ != NormPlace::after)
        throw Error({Error::Kind::unsupported, "no gradients where the norm stands in front", "norm", {}, {}});
    norm_.backward(parameters, state.norm, dy, dx, gradients);
    if (state.mask.size() > 0)
        state.d_branch = dx.cwiseProduct(state.mask);
    else
        state.d_branch = dx;
}

} // namespace regard
