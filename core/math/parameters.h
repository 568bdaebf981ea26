#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// Where one parameter lies in a parameter buffer: a row-major block whose rows are `stride` numbers apart.
struct Slot {
    std::size_t offset = 0;
    Index rows = 0;
    Index columns = 0;
    Index stride = 0;

    ConstMatrixView in(const float* buffer) const
    {
        return {buffer + offset, rows, columns, Eigen::OuterStride<>(stride)};
    }
    MatrixView in(float* buffer) const { return {buffer + offset, rows, columns, Eigen::OuterStride<>(stride)}; }
};

/// How a parameter stands in files.
enum class FileOrder {
    vector,    ///< one row here, rank 1 there
    matrix,    ///< the same [rows, columns]
    transposed ///< [in, out] here, [out, in] there: the weight of a Linear
};

struct REGARD_API ParameterInfo {
    std::string path; ///< "encoder.layers.0.self_attention.query.weight"
    Slot slot;
    FileOrder order = FileOrder::matrix;

    /// Shape in files.
    std::vector<std::size_t> file_shape() const;
};

/// Names all parameters of a network and gives each its place in one flat buffer, so that an optimiser, a gradient
/// reduction or a checkpoint is one loop over one array.
class REGARD_API ParameterLayout {
public:
    Slot add(std::string path, Index rows, Index columns, FileOrder order);
    /// Parameters of equal height side by side in one block (query | key | value), so that one product serves all.
    /// The returned slot spans the block.
    Slot add_side_by_side(const std::vector<std::string>& paths, Index rows, const std::vector<Index>& columns,
                          FileOrder order);

    const std::vector<ParameterInfo>& all() const { return all_; }
    const ParameterInfo* find(std::string_view path) const;
    std::size_t size() const { return size_; } ///< numbers in a buffer

private:
    std::vector<ParameterInfo> all_;
    std::size_t size_ = 0;
};

/// A flat, 64-byte aligned array of all parameters (or of all their gradients), zero at first.
class REGARD_API ParameterBuffer {
public:
    explicit ParameterBuffer(std::size_t size = 0);
    float* data() { return numbers_.data(); }
    const float* data() const { return numbers_.data(); }
    std::size_t size() const { return static_cast<std::size_t>(numbers_.size()); }
    void set_zero() { numbers_.setZero(); }

private:
    Eigen::VectorXf numbers_;
};

} // namespace regard
