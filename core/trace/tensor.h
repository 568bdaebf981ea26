#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace regard {

/// A captured tensor: contiguous row-major numbers with named axes.
struct Tensor {
    std::string path;              ///< "encoder.layers.0.self_attention.weights"
    std::vector<std::string> axes; ///< one name a dimension: "head", "query", "key", "token", "feature", …
    std::vector<std::size_t> shape;
    std::vector<float> values;

    /// Element of a rank-2 tensor.
    float at(std::size_t row, std::size_t column) const { return values[row * shape[1] + column]; }
    /// Element of a rank-3 tensor.
    float at(std::size_t head, std::size_t row, std::size_t column) const
    {
        return values[(head * shape[1] + row) * shape[2] + column];
    }
    /// One row of a rank-2 tensor.
    std::span<const float> row(std::size_t index) const { return {values.data() + index * shape[1], shape[1]}; }
    /// One row of a rank-3 tensor.
    std::span<const float> row(std::size_t head, std::size_t index) const
    {
        return {values.data() + (head * shape[1] + index) * shape[2], shape[2]};
    }
    /// The matrix of one head of a rank-3 tensor, [shape[1], shape[2]].
    std::span<const float> head(std::size_t index) const
    {
        return {values.data() + index * shape[1] * shape[2], shape[1] * shape[2]};
    }
};

} // namespace regard
