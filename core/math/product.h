#pragma once

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// A factor of a product, as it stands in memory or turned over its diagonal.
struct Factor {
    const ConstMatrixView& matrix;
    bool transposed = false;

    Index rows() const { return transposed ? matrix.cols() : matrix.rows(); }
    Index columns() const { return transposed ? matrix.rows() : matrix.cols(); }
};

inline Factor transposed(const ConstMatrixView& matrix)
{
    return {matrix, true};
}

/// y = a · b. Float32 throughout, unless this thread has asked for TileProducts.
REGARD_API void multiply(const Factor& a, const Factor& b, MatrixView y);
/// y = a · b, plus `row` in each row.
REGARD_API void multiply_plus_row(const Factor& a, const Factor& b, const ConstMatrixView& row, MatrixView y);
/// y += a · b.
REGARD_API void multiply_add(const Factor& a, const Factor& b, MatrixView y);

} // namespace regard
