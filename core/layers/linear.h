#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard {

/// y = x W + b, with W [in, out] in memory and [out, in] in files. Layers hold no numbers: parameters and gradients are
/// buffers made by the same ParameterLayout.
class REGARD_API Linear {
public:
    enum class Bias { with, without };

    /// Registers `path.weight` and, with a bias, `path.bias`.
    Linear(ParameterLayout& layout, const std::string& path, Index in, Index out, Bias bias = Bias::with);
    /// Several on the same input, side by side: y = [x W0 + b0 | x W1 + b1 | …]; `out` has the width of each.
    Linear(ParameterLayout& layout, const std::vector<std::string>& paths, Index in, const std::vector<Index>& out,
           Bias bias = Bias::with);

    /// x [rows, in] → y [rows, out].
    void forward(const float* parameters, const ConstMatrixView& x, Matrix& y) const;
    /// Adds to the gradients of W and b; dx [rows, in] = dy Wᵀ.
    void backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& dy, Matrix& dx,
                  float* gradients) const;

private:
    Slot weight_;
    std::optional<Slot> bias_;
};

} // namespace regard
