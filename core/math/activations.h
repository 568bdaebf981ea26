#pragma once

#include <optional>
#include <string_view>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// What a feed-forward layer's hidden units do to their sum.
enum class Activation {
    relu,        ///< max(0, x)
    gelu,        ///< x Φ(x), with the error function (Hendrycks and Gimpel 2016, equation 1)
    gelu_tanh,   ///< its approximation with tanh (the same, section 2)
    gelu_fast,   ///< likewise, with √(2/π) rounded to 0.7978845608
    quick_gelu,  ///< x σ(1.702 x) (the same, section 2)
    silu,        ///< x σ(x), also known as swish (Elfwing et al. 2018; Ramachandran et al. 2017)
    squared_relu ///< max(0, x)² (So et al. 2021)
};

/// Applies it to each number in place. A NaN stays a NaN: it must be seen, not hidden.
REGARD_API void activate(Activation activation, Matrix& x);
/// The activation of one number, in double precision.
REGARD_API double activated(Activation activation, double x);

/// max(0, x) in place.
inline void relu(Matrix& x)
{
    float* values = x.data();
    for (Index i = 0; i < x.size(); ++i)
        values[i] = 0.0F > values[i] ? 0.0F : values[i];
}

/// d_x = d_y where the output was positive, else 0; in place.
inline void relu_backward(const Matrix& output, Matrix& d_output)
{
    d_output.array() *= (output.array() > 0.0F).cast<float>();
}

} // namespace regard
