#include "core/layers/layer_norm.h"

#include <cmath>

#include "core/error.h"

namespace regard {

LayerNorm::LayerNorm(ParameterLayout& layout, const std::string& path, Index width, float epsilon, NormKind kind)
    : gain_(layout.add(path + ".weight", 1, width, FileOrder::vector)), epsilon_(epsilon), kind_(kind)
{
    if (kind == NormKind::layer)
        bias_ = layout.add(path + ".bias", 1, width, FileOrder::vector);
}

void LayerNorm::forward_root_mean_square(const float* parameters, const ConstMatrixView& x, LayerNormState& state,
                                         Matrix& y) const
{
    const auto gain = gain_.in(parameters).row(0).array();
    for (Index i = 0; i < x.rows(); ++i) {
        const float inverse = 1.0F / std::sqrt(x.row(i).array().square().mean() + epsilon_);
        state.inverse_deviation[i] = inverse;
        state.normalised.row(i) = x.row(i) * inverse;
        y.row(i).array() = state.normalised.row(i).array() * gain;
    }
}

void LayerNorm::forward(const float* parameters, const ConstMatrixView& x, LayerNormState& state, Matrix& y) const
{
    state.normalised.resize(x.rows(), x.cols());
    state.inverse_deviation.resize(x.rows());
    y.resize(x.rows(), x.cols());
    if (kind_ == NormKind::root_mean_square)
        return forward_root_mean_square(parameters, x, state, y);
    const auto gain = gain_.in(parameters).row(0).array();
    const auto bias = bias_.in(parameters).row(0).array();
    for (Index i = 0; i < x.rows(); ++i) {
        auto normalised = state.normalised.row(i).array();
        normalised = x.row(i).array() - x.row(i).mean();
        const float inverse = 1.0F / std::sqrt(normalised.square().mean() + epsilon_);
        normalised *= inverse;
        state.inverse_deviation[i] = inverse;
        y.row(i).array() = normalised * gain + bias;
    }
}

void LayerNorm::backward(const float* parameters, const LayerNormState& state, const ConstMatrixView& dy, Matrix& dx,
                         float* gradients) const
{
    if (kind_ != NormKind::layer)
        throw Error({Error::Kind::unsupported, "no gradients of this norm", "norm", "layer norm", {}});
    const auto gain = gain_.in(parameters).row(0).array();
    auto d_gain = gain_.in(gradients).row(0).array();
    auto d_bias = bias_.in(gradients).row(0).array();
    dx.resize(dy.rows(), dy.cols());
    for (Index i = 0; i < dy.rows(); ++i) {
        const auto normalised = state.normalised.row(i).array();
        d_gain += dy.row(i).array() * normalised;
        d_bias += dy.row(i).array();
        auto d = dx.row(i).array();
        d = dy.row(i).array() * gain;
        const float mean = d.mean();
        const float along = (d * normalised).mean();
        d = (d - mean - normalised * along) * state.inverse_deviation[i];
    }
}

} // namespace regard
