#pragma once

#include <string>

#include "core/api.h"
#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard {

/// What LayerNorm::backward needs of a forward pass.
struct LayerNormState {
    Matrix normalised;                 ///< (x − mean) / deviation, [rows, d]
    Eigen::VectorXf inverse_deviation; ///< [rows]
};

/// y = gain ⊙ (x − mean) / √(variance + ε) + bias over the features of each row (Ba et al. 2016, equation 4).
class REGARD_API LayerNorm {
public:
    /// Registers `path.weight` (the gain) and `path.bias`, [d] each.
    LayerNorm(ParameterLayout& layout, const std::string& path, Index width, float epsilon);

    void forward(const float* parameters, const ConstMatrixView& x, LayerNormState& state, Matrix& y) const;
    /// Adds to the gradients of gain and bias; dx replaces its content.
    void backward(const float* parameters, const LayerNormState& state, const ConstMatrixView& dy, Matrix& dx,
                  float* gradients) const;

private:
    Slot gain_;
    Slot bias_;
    float epsilon_;
};

} // namespace regard
