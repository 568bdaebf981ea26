#pragma once

#include <span>
#include <string>

#include "core/api.h"
#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard {

/// One table for source, target and output (Vaswani et al. 2017, section 3.4): rows × √d going in, transposed coming
/// out.
class REGARD_API Embedding {
public:
    /// Registers `path.weight` [V, d]. `scale` is √d in the paper.
    Embedding(ParameterLayout& layout, const std::string& path, Index vocabulary, Index width, float scale);

    /// y [rows, d] = E[ids] · scale.
    void forward(const float* parameters, std::span<const int> ids, Matrix& y) const;
    void backward(std::span<const int> ids, const ConstMatrixView& dy, float* gradients) const;

    /// logits [rows, V] = x Eᵀ.
    void project(const float* parameters, const ConstMatrixView& x, Matrix& logits) const;
    /// Adds to the gradient of E; dx = d_logits E.
    void project_backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& d_logits,
                          Matrix& dx, float* gradients) const;

private:
    Slot table_;
    float scale_;
};

} // namespace regard
