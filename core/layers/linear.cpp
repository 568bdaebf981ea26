#include "core/layers/linear.h"

#include "core/math/product.h"

namespace regard {

namespace {

std::vector<std::string> with_suffix(const std::vector<std::string>& paths, const char* suffix)
{
    std::vector<std::string> result;
    for (const auto& path : paths)
        result.push_back(path + suffix);
    return result;
}

} // namespace

Linear::Linear(ParameterLayout& layout, const std::string& path, Index in, Index out)
    : Linear(layout, std::vector<std::string>{path}, in, out)
{
}

Linear::Linear(ParameterLayout& layout, const std::vector<std::string>& paths, Index in, Index out_each)
    : weight_(layout.add_side_by_side(with_suffix(paths, ".weight"), in, out_each, FileOrder::transposed)),
      bias_(layout.add_side_by_side(with_suffix(paths, ".bias"), 1, out_each, FileOrder::vector))
{
}

void Linear::forward(const float* parameters, const ConstMatrixView& x, Matrix& y) const
{
    y.resize(x.rows(), weight_.columns);
    multiply_plus_row({x}, {weight_.in(parameters)}, bias_.in(parameters), mutable_view(y));
}

void Linear::backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& dy, Matrix& dx,
                      float* gradients) const
{
    multiply_add(transposed(x), {dy}, weight_.in(gradients));
    auto d_bias = bias_.in(gradients).row(0);
    for (Index i = 0; i < dy.rows(); ++i)
        d_bias += dy.row(i);
    dx.resize(x.rows(), x.cols());
    multiply({dy}, transposed(weight_.in(parameters)), mutable_view(dx));
}

} // namespace regard
