#include "core/models/output_head.h"

namespace regard {

OutputHead::OutputHead(ParameterLayout& layout, const EncoderDecoderConfig& config, const Embedding* embedding)
    : config_(config.output), embedding_(embedding)
{
    using Kind = OutputConfig::Kind;
    if (config_.kind == Kind::none)
        return;
    const Index size = config_.kind == Kind::classes ? config_.classes : config.vocabulary;
    if (!config_.tied)
        projection_.emplace(layout, "output", config.width, size, Linear::Bias::without);
    if (config_.bias)
        bias_ = layout.add("output.bias", 1, size, FileOrder::vector);
    if (config_.kind == Kind::masked_language) {
        transform_.emplace(layout, "output.transform", config.width, config.width);
        transform_norm_.emplace(layout, "output.transform.norm", config.width, config.layer_norm_epsilon);
    }
}

void OutputHead::project(const float* parameters, const ConstMatrixView& x, Matrix& logits) const
{
    if (projection_)
        projection_->forward(parameters, x, logits);
    else
        embedding_->project(parameters, x, logits);
    if (bias_)
        logits.rowwise() += bias_->in(parameters).row(0);
}

void OutputHead::forward(const float* parameters, const ConstMatrixView& x, Matrix& logits) const
{
    if (config_.kind == OutputConfig::Kind::classes) {
        const ConstMatrixView first(x.data(), 1, x.cols(), Eigen::OuterStride<>(x.outerStride()));
        return project(parameters, first, logits);
    }
    if (transform_) {
        Matrix transformed, normalised;
        transform_->forward(parameters, x, transformed);
        activate(config_.transform, transformed);
        LayerNormState norm;
        transform_norm_->forward(parameters, view(transformed), norm, normalised);
        return project(parameters, view(normalised), logits);
    }
    if (config_.scale == 1)
        return project(parameters, x, logits);
    const Matrix scaled = x * config_.scale;
    project(parameters, view(scaled), logits);
}

} // namespace regard
