#pragma once

#include "core/math/matrix.h"

namespace regard {

/// max(0, x) in place. A NaN stays a NaN: it must be seen, not hidden.
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
