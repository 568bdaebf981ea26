#pragma once

#include <optional>
#include <string>

#include "core/api.h"
#include "core/layers/linear.h"
#include "core/math/activations.h"

namespace regard {

struct FeedForwardConfig {
    Index width = 0;  ///< d
    Index hidden = 0; ///< f
    Activation activation = Activation::relu;
    bool gated = false;
    Linear::Bias bias = Linear::Bias::with;
};

struct FeedForwardState {
    Matrix gate;   ///< of a gated one, after the activation, [rows, f]
    Matrix hidden; ///< after the activation and, where there is one, the gate, [rows, f]
    Matrix output; ///< [rows, d]
    Matrix d_hidden;
};

/// act(x W1 + b1) W2 + b2 (Vaswani et al. 2017, section 3.3, equation 2: with ReLU). Gated (Shazeer 2020, equation 6):
/// (act(x G) ⊙ x W1) W2.
class REGARD_API FeedForward {
public:
    /// Registers `path.hidden.*`, `path.output.*` and, gated, `path.gate.*`.
    FeedForward(ParameterLayout& layout, const std::string& path, const FeedForwardConfig& config);

    void forward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state) const;
    /// Throws Error (unsupported) but for the paper's.
    void backward(const float* parameters, const ConstMatrixView& x, FeedForwardState& state, const ConstMatrixView& dy,
                  Matrix& dx, float* gradients) const;

private:
    Linear hidden_;
    Linear output_;
    std::optional<Linear> gate_;
    Activation activation_;
};

} // namespace regard
