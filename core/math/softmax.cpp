#include "core/math/softmax.h"

#include <cmath>

namespace regard {

namespace {

using Row = Eigen::Map<Eigen::ArrayXf>;
using ConstRow = Eigen::Map<const Eigen::ArrayXf>;

} // namespace

void softmax_prefix(std::span<float> row, Index allowed)
{
    Row all(row.data(), static_cast<Index>(row.size()));
    auto prefix = all.head(allowed);
    if (allowed > 0) {
        prefix = (prefix - prefix.maxCoeff()).exp();
        prefix /= prefix.sum();
    }
    all.tail(all.size() - allowed).setZero();
}

float log_sum_exp(std::span<const float> row)
{
    const ConstRow all(row.data(), static_cast<Index>(row.size()));
    const float maximum = all.maxCoeff();
    return maximum + std::log((all - maximum).exp().sum());
}

void softmax_backward(std::span<const float> weights, std::span<float> d_weights)
{
    const ConstRow w(weights.data(), static_cast<Index>(weights.size()));
    Row d(d_weights.data(), static_cast<Index>(d_weights.size()));
    d = w * (d - (d * w).sum());
}

} // namespace regard
