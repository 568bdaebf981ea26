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

Linear::Linear(ParameterLayout& layout, const std::string& path, Index in, Index out, Bias bias)
    : Linear(layout, std::vector<std::string>{path}, in, std::vector<Index>{out}, bias)
{
}

Linear::Linear(ParameterLayout& layout, const std::vector<std::string>& paths, Index in, const std::vector<Index>& out,
               Bias bias)
    : weight_(layout.add_side_by_side(with_suffix(paths, ".weight"), in, out, FileOrder::transposed))
{
    if (bias == Bias::with)
        bias_ = layout.add_side_by_side(with_suffix(paths, ".bias"), 1, out, FileOrder::vector);
}

void Linear::forward(const float* parameters, const ConstMatrixView& x, Matrix& y) const
{
    y.resize(x.rows(), weight_.columns);
    if (bias_)
        multiply_plus_row({x}, {weight_.in(parameters)}, bias_->in(parameters), mutable_view(y));
    else
        multiply({x}, {weight_.in(parameters)}, mutable_view(y));
}

void Linear::backward(const float* parameters, const ConstMatrixView& x, const ConstMatrixView& dy, Matrix& dx,
                      float* gradients) const
{
    multiply_add(transposed(x), {dy}, weight_.in(gradients));
    if (bias_)
        for (Index i = 0; i < dy.rows(); ++i)
            bias_->in(gradients).row(0) += dy.row(i);
    dx.resize(x.rows(), x.cols());
    multiply({dy}, transposed(weight_.in(parameters)), mutable_view(dx));
}

} // namespace regard
