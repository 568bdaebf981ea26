#include "core/layers/residual_norm.h"

namespace regard {

void ResidualNorm::forward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& branch,
                           DropoutSource* dropout, ResidualNormState& state) const
{
    Matrix sum;
    if (dropout && dropout->active()) {
        dropout->draw(branch.rows(), branch.cols(), state.mask);
        sum = x + branch.cwiseProduct(state.mask);
    } else {
        state.mask.resize(0, 0);
        sum = x + branch;
    }
    norm_.forward(parameters, view(sum), state.norm, state.output);
}

void ResidualNorm::backward(const float* parameters, ResidualNormState& state, const ConstMatrixView& dy, Matrix& dx,
                            float* gradients) const
{
    norm_.backward(parameters, state.norm, dy, dx, gradients);
    if (state.mask.size() > 0)
        state.d_branch = dx.cwiseProduct(state.mask);
    else
        state.d_branch = dx;
}

} // namespace regard
