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

Matrix self_rollout(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    Matrix result = attention_with_residual(trace, kind, 0);
    for (std::size_t l = 1; l <= layer; ++l)
        result = product(attention_with_residual(trace, kind, l), result, attention_path(kind, l, "weights"));
    return result;
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
    Matrix result;
    if (kind == AttentionKind::cross)
        result = product(mean_attention(trace, kind, layer),
                         self_rollout(trace, AttentionKind::encoder, encoder_layers_below(trace) - 1),
                         attention_path(kind, layer, "weights"));
    else
        result = self_rollout(trace, kind, layer);
    return {result.data(), result.data() + result.size()};
}

} // namespace regard
