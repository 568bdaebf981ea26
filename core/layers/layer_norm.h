#pragma once

#include <string>

#include "core/api.h"
#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard {

/// What LayerNorm::backward needs of a forward pass.
struct LayerNormState {
    Matrix normalised;                 ///< before gain and bias, [rows, d]
    Eigen::VectorXf inverse_deviation; ///< [rows]
};

enum class NormKind {
    layer,           ///< gain ⊙ (x − mean) / √(variance + ε) + bias (Ba et al. 2016, equation 4)
    root_mean_square ///< gain ⊙ x / √(mean of x² + ε), no bias (Zhang and Sennrich 2019, equation 4)
};

/// Normalises the features of each row.
class REGARD_API LayerNorm {
public:
    /// Registers `path.weight` (the gain) and, for `layer`, `path.bias`, [d] each.
    LayerNorm(ParameterLayout& layout, const std::string& path, Index width, float epsilon,
              NormKind kind = NormKind::layer);

    void forward(const float* parameters, const ConstMatrixView& x, LayerNormState& state, Matrix& y) const;
    /// Adds to the gradients of gain and bias; dx replaces its content. Throws Error (unsupported) but for `layer`.
    void backward(const float* parameters, const LayerNormState& state, const ConstMatrixView& dy, Matrix& dx,
                  float* gradients) const;

private:
    void forward_root_mean_square(const float* parameters, const ConstMatrixView& x, LayerNormState& state,
                                  Matrix& y) const;

    Slot gain_;
    Slot bias_; // of `layer`
    float epsilon_;
    NormKind kind_;
};

} // namespace regard
