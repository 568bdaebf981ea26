#pragma once

#include <string>

#include "core/api.h"
#include "core/layers/linear.h"

namespace regard {

struct FeedForwardState {
    Matrix hidden; ///< after the activation, [rows, f]
    Matrix output; ///< [rows, d]
    Matrix d_hidden;
};

/// max(0, x W1 + b1) W2 + b2 (Vaswani et al. 2017, section 3.3, equation 2).
class REGARD_API FeedForward {
public:
    /// Registers `path.hidden.*` and `path.output.*`.
    FeedForward(ParameterLayout& layout, const std::string& path, Index width, Index hidden);

    void forward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state) const;
    void backward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state, const ConstMatrixView& dy,
                  Matrix& dx, float* gradients) const;

private:
    Linear hidden_;
    Linear output_;
};

} // namespace regard
