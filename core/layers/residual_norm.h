#pragma once

#include <string>

#include "core/api.h"
#include "core/layers/dropout.h"
#include "core/layers/layer_norm.h"

namespace regard {

/// Where a block's norm stands.
enum class NormPlace {
    after, ///< norm(x + block(x)): the paper
    before ///< x + block(norm(x)) (Xiong et al. 2020, section 3.3, "pre-LN")
};

struct ResidualNormState {
    Matrix mask; ///< dropout of the branch; empty while dropout is off
    LayerNormState norm;
    Matrix output; ///< what the norm gives out, [rows, d]
    Matrix sum;    ///< of a norm before the block: x + branch, [rows, d]; else unused
    NormPlace place = NormPlace::after;
    Matrix d_branch; ///< gradient that goes into the branch

    /// What the block hands on.
    const Matrix& block_output() const { return place == NormPlace::after ? output : sum; }
};

/// The residual connection around a block with its norm: LayerNorm(x + Dropout(branch)) (Vaswani et al. 2017, sections
/// 3.1 and 5.4), or the norm in front.
class REGARD_API ResidualNorm {
public:
    struct Kind {
        NormPlace place = NormPlace::after;
        NormKind norm = NormKind::layer;
    };

    /// Registers the norm's parameters.
    ResidualNorm(ParameterLayout& layout, const std::string& path, Index width, float epsilon, Kind kind)
        : norm_(layout, path, width, epsilon, kind.norm), place_(kind.place)
    {
    }

    /// What the block reads: x, or its norm. The view is valid as long as `x` and `state`.
    ConstMatrixView before(const float* parameters, const ConstMatrixView& x, ResidualNormState& state) const;
    /// After the block; `dropout` may be nullptr.
    void after(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& branch, DropoutSource* dropout,
               ResidualNormState& state) const;
    /// dx gets the gradient of x (without what flows back through the branch); state.d_branch that of the branch.
    /// Throws Error (unsupported) for a norm in front.
    void backward(const float* parameters, ResidualNormState& state, const ConstMatrixView& dy, Matrix& dx,
                  float* gradients) const;

private:
    LayerNorm norm_;
    NormPlace place_;
};

} // namespace regard
