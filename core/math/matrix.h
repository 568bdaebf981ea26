#pragma once

#include <vector>

#include <Eigen/Core>

namespace regard {

using Index = Eigen::Index;

/// Row-major throughout: tokens are rows, features are columns.
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Numbers that begin at an aligned address: in which order Eigen adds up a row depends on its address, and a run has to
/// give the same bits wherever its memory happens to lie.
using AlignedFloats = std::vector<float, Eigen::aligned_allocator<float>>;

/// A block of somebody else's row-major numbers; rows may lie further apart than their length.
using MatrixView = Eigen::Map<Matrix, 0, Eigen::OuterStride<>>;
using ConstMatrixView = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;

inline ConstMatrixView view(const Matrix& m)
{
    return {m.data(), m.rows(), m.cols(), Eigen::OuterStride<>(m.cols())};
}

inline MatrixView mutable_view(Matrix& m)
{
    return {m.data(), m.rows(), m.cols(), Eigen::OuterStride<>(m.cols())};
}

/// `count` columns from `first` on, not copied.
inline ConstMatrixView columns(const Matrix& m, Index first, Index count)
{
    return {m.data() + first, m.rows(), count, Eigen::OuterStride<>(m.cols())};
}

inline MatrixView mutable_columns(Matrix& m, Index first, Index count)
{
    return {m.data() + first, m.rows(), count, Eigen::OuterStride<>(m.cols())};
}

} // namespace regard
