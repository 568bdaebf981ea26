#include "core/layers/embedding.h"

#include "core/math/product.h"

namespace regard {

Embedding::Embedding(ParameterLayout& layout, const std::string& path, Index vocabulary, Index width, float scale)
    : table_(layout.add(path + ".weight", vocabulary, width, FileOrder::matrix)), scale_(scale)
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
    multiply({x}, transposed(table), mutable_view(logits));
}

void Embedding::project_backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& d_logits,
                                 Matrix& dx, float* gradients) const
{
    multiply_add(transposed(d_logits), {x}, table_.in(gradients));
    dx.resize(x.rows(), x.cols());
    multiply({d_logits}, {table_.in(parameters)}, mutable_view(dx));
}

} // namespace regard
