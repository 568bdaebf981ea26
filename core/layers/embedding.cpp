#include "core/layers/embedding.h"

#include <cmath>

namespace regard {

Embedding::Embedding(ParameterLayout& layout, const std::string& path, Index vocabulary, Index width)
    : table_(layout.add(path + ".weight", vocabulary, width, FileOrder::matrix)),
      scale_(std::sqrt(static_cast<float>(width)))
{
}

void Embedding::forward(const float* parameters, std::span<const int> ids, Matrix& y) const
{
    const auto table = table_.in(parameters);
    y.resize(static_cast<Index>(ids.size()), table.cols());
    for (Index i = 0; i < y.rows(); ++i)
        y.row(i) = table.row(ids[static_cast<std::size_t>(i)]) * scale_;
}

void Embedding::backward(std::span<const int> ids, const ConstMatrixView& dy, float* gradients) const
{
    auto d_table = table_.in(gradients);
    for (Index i = 0; i < dy.rows(); ++i)
        d_table.row(ids[static_cast<std::size_t>(i)]) += dy.row(i) * scale_;
}

void Embedding::project(const float* parameters, const ConstMatrixView& x, Matrix& logits) const
{
    const auto table = table_.in(parameters);
    logits.resize(x.rows(), table.rows());
    logits.noalias() = x * table.transpose();
}

void Embedding::project_backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& d_logits,
                                 Matrix& dx, float* gradients) const
{
    table_.in(gradients).noalias() += d_logits.transpose() * x;
    dx.resize(x.rows(), x.cols());
    dx.noalias() = d_logits * table_.in(parameters);
}

} // namespace regard
