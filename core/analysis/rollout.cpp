#include "core/analysis/rollout.h"

#include <algorithm>

#include "core/analysis/attention_measures.h"
#include "core/error.h"
#include "core/math/product.h"

namespace regard {

namespace {

/// Divides each row by its sum.
void normalise_rows(Matrix& matrix)
{
    for (Index row = 0; row < matrix.rows(); ++row) {
        const double sum = matrix.row(row).cast<double>().sum();
        if (sum > 0)
            matrix.row(row) = (matrix.row(row).cast<double>() / sum).cast<float>();
    }
}

Matrix product(const Matrix& upper, const Matrix& lower, const std::string& path)
{
    if (upper.cols() != lower.rows())
        throw Error({Error::Kind::broken, "attention of other tokens than the layer below", path,
                     std::to_string(lower.rows()) + " keys", std::to_string(upper.cols())});
    Matrix result(upper.rows(), lower.cols());
    multiply({view(upper)}, {view(lower)}, mutable_view(result));
    return result;
}

void check(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error({Error::Kind::cancelled, "cancelled", "rollout", {}, {}});
}

} // namespace

Matrix mean_attention(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const Tensor& weights = attention_weights(trace, kind, layer);
    const std::size_t heads = weights.shape[0], rows = weights.shape[1], columns = weights.shape[2];
    if (heads == 0)
        throw Error({Error::Kind::broken, "a layer without heads", weights.path, {}, {}});
    Matrix mean{Index(rows), Index(columns)};
    Eigen::RowVectorXd sums{Index(columns)};
    for (std::size_t row = 0; row < rows; ++row) {
        sums.setZero();
        for (std::size_t head = 0; head < heads; ++head)
            sums += Eigen::Map<const Eigen::RowVectorXf>(weights.row(head, row).data(), Index(columns)).cast<double>();
        mean.row(Index(row)) = (sums / double(heads)).cast<float>();
    }
    return mean;
}

Matrix attention_with_residual(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const std::string path = attention_path(kind, layer, "weights");
    if (kind == AttentionKind::cross)
        throw Error({Error::Kind::invalid, "cross-attention has no residual connection to its keys", path, {}, {}});
    Matrix result = mean_attention(trace, kind, layer);
    if (result.rows() != result.cols())
        throw Error({Error::Kind::broken, "self-attention is not square", path, std::to_string(result.rows()) + " keys",
                     std::to_string(result.cols())});
    result *= 0.5F;
    result.diagonal().array() += 0.5F;
    normalise_rows(result);
    return result;
}

std::size_t encoder_layers_below(const Trace& trace)
{
    const std::size_t found = attention_layers(trace, AttentionKind::encoder);
    const std::size_t wanted = std::max<std::size_t>(trace.shape.encoder_layers, 1);
    if (found < wanted)
        trace.at(attention_path(AttentionKind::encoder, found, "weights")); // throws, naming it
    return found;
}

std::vector<float> rollout(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const auto result = Rollouts().of(trace, kind, layer);
    return {result->data(), result->data() + result->size()};
}

std::shared_ptr<const Matrix> Rollouts::of(const Trace& trace, AttentionKind kind, std::size_t layer,
                                           const std::stop_token& stop)
{
    if (auto known = find(kind, layer))
        return known;
    if (kind == AttentionKind::cross) {
        const auto below = of(trace, AttentionKind::encoder, encoder_layers_below(trace) - 1, stop);
        check(stop);
        return keep(kind, layer,
                    product(mean_attention(trace, kind, layer), *below, attention_path(kind, layer, "weights")));
    }
    std::size_t next = layer; // the lowest that has to be worked out
    while (next > 0 && !find(kind, next - 1))
        --next;
    auto result = next > 0 ? find(kind, next - 1) : nullptr;
    for (; next <= layer; ++next) {
        check(stop);
        Matrix own = attention_with_residual(trace, kind, next);
        const std::string here = attention_path(kind, next, "weights");
        result = keep(kind, next, result ? product(own, *result, here) : std::move(own));
    }
    return result;
}

bool Rollouts::known(AttentionKind kind, std::size_t layer) const
{
    return find(kind, layer) != nullptr;
}

std::shared_ptr<const Matrix> Rollouts::find(AttentionKind kind, std::size_t layer) const
{
    const std::scoped_lock lock(mutex_);
    const auto found = known_.find({kind, layer});
    return found == known_.end() ? nullptr : found->second;
}

std::shared_ptr<const Matrix> Rollouts::keep(AttentionKind kind, std::size_t layer, Matrix matrix)
{
    auto kept = std::make_shared<const Matrix>(std::move(matrix));
    const std::scoped_lock lock(mutex_);
    return known_.try_emplace({kind, layer}, std::move(kept)).first->second;
}

} // namespace regard
