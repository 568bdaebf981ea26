#pragma once

#include <string>

#include "core/api.h"
#include "core/layers/dropout.h"
#include "core/layers/layer_norm.h"

namespace regard {

struct ResidualNormState {
    Matrix mask; ///< dropout of the branch; empty while dropout is off
    LayerNormState norm;
    Matrix output;   ///< [rows, d]
    Matrix d_branch; ///< gradient that goes into the branch
};

/// LayerNorm(x + Dropout(branch)): what closes every sub-layer (Vaswani et al. 2017, sections 3.1 and 5.4).
class REGARD_API ResidualNorm {
public:
    /// Registers `path.weight` and `path.bias` of the norm.
    ResidualNorm(ParameterLayout& layout, const std::string& path, Index width, float epsilon)
        : norm_(layout, path, width, epsilon)
    {
    }

    /// `dropout` may be nullptr.
    void forward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& branch,
                 DropoutSource* dropout, ResidualNormState& state) const;
    /// dx gets the gradient of x (without what flows back through the branch); state.d_branch that of the branch.
    void backward(const float* parameters, ResidualNormState& state, const ConstMatrixView& dy, Matrix& dx,
                  float* gradients) const;

private:
    LayerNorm norm_;
};

} // namespace regard
