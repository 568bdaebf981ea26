#include "core/analysis/attention_steps.h"

#include <cmath>
#include <limits>
#include <utility>

#include "core/analysis/model_parameters.h"
#include "core/error.h"

namespace regard {

namespace {

using Map = Eigen::Map<const Matrix>;

constexpr float hidden = -std::numeric_limits<float>::infinity();

/// The tensors of one head.
struct Head {
    const Tensor& query;
    const Tensor& key;
    const Tensor& value;
    const Tensor& weights;
    std::size_t index;

    std::size_t queries() const { return weights.shape[1]; }
    std::size_t keys() const { return weights.shape[2]; }
    std::size_t width() const { return query.shape[2]; }
};

std::string size_text(const Tensor& tensor)
{
    std::string text;
    for (const std::size_t size : tensor.shape)
        text += (text.empty() ? "[" : ", ") + std::to_string(size);
    return text + "]";
}

void check_shape(const Tensor& tensor, const std::vector<std::size_t>& expected)
{
    if (tensor.shape == expected && tensor.values.size() == expected[0] * expected[1] * expected[2])
        return;
    throw Error({Error::Kind::broken, "tensors of an attention block do not fit each other", tensor.path,
                 size_text({{}, {}, expected, {}}), size_text(tensor)});
}

Head head_of(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const auto part = [&](const char* name) -> const Tensor& { return trace.at(attention_path(kind, layer, name)); };
    const Head result{part("query"), part("key"), part("value"), part("weights"), head};
    for (const Tensor* tensor : {&result.weights, &result.query, &result.value})
        if (tensor->shape.size() != 3)
            throw Error({Error::Kind::broken, "not a tensor of heads", tensor->path, "3 axes", size_text(*tensor)});
    const std::size_t heads = result.weights.shape[0];
    check_shape(result.weights, {heads, result.queries(), result.keys()});
    check_shape(result.query, {heads, result.queries(), result.width()});
    check_shape(result.key, {heads, result.keys(), result.width()});
    check_shape(result.value, {heads, result.keys(), result.value.shape[2]});
    if (head >= heads)
        throw Error({Error::Kind::invalid, "no such head", result.weights.path, "below " + std::to_string(heads),
                     std::to_string(head)});
    return result;
}

Tensor matrix(std::string path, std::vector<std::string> axes, std::size_t rows, std::size_t columns)
{
    return {std::move(path), std::move(axes), {rows, columns}, std::vector<float>(rows * columns)};
}

Tensor head_matrix(const Tensor& tensor, std::size_t head)
{
    const auto values = tensor.head(head);
    return {tensor.path,
            {tensor.axes[1], tensor.axes[2]},
            {tensor.shape[1], tensor.shape[2]},
            {values.begin(), values.end()}};
}

Eigen::Map<Matrix> map_of(Tensor& tensor)
{
    return {tensor.values.data(), Index(tensor.shape[0]), Index(tensor.shape[1])};
}

Map map_of(const Tensor& tensor)
{
    return {tensor.values.data(), Index(tensor.shape[0]), Index(tensor.shape[1])};
}

std::vector<float> column_sums(const Tensor& tensor)
{
    std::vector<double> sums(tensor.shape[1]);
    for (std::size_t row = 0; row < tensor.shape[0]; ++row)
        for (std::size_t column = 0; column < tensor.shape[1]; ++column)
            sums[column] += double(tensor.at(row, column));
    return {sums.begin(), sums.end()};
}

void soft_max(AttentionSteps& steps)
{
    steps.maximum = hidden;
    for (const float score : steps.masked)
        steps.maximum = std::max(steps.maximum, score);
    double sum = 0;
    for (std::size_t key = 0; key < steps.masked.size(); ++key) {
        const bool seen = steps.masks[key] == Mask::none;
        steps.exponentials.push_back(seen ? std::exp(steps.scores[key] - steps.maximum) : 0.0F);
        sum += double(steps.exponentials.back());
    }
    steps.denominator = float(sum);
    for (const float exponential : steps.exponentials)
        steps.recomputed.push_back(sum > 0 ? float(double(exponential) / sum) : 0.0F);
}

} // namespace

AttentionSteps attention_steps(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head,
                               std::size_t query, const EncoderDecoder* model)
{
    const Head tensors = head_of(trace, kind, layer, head);
    if (query >= tensors.queries())
        throw Error({Error::Kind::invalid, "no such query", tensors.weights.path,
                     "below " + std::to_string(tensors.queries()), std::to_string(query)});
    AttentionSteps steps;
    const auto q = tensors.query.row(head, query);
    steps.query.assign(q.begin(), q.end());
    steps.keys = head_matrix(tensors.key, head);
    steps.scale = std::sqrt(float(tensors.width()));
    for (std::size_t key = 0; key < tensors.keys(); ++key) {
        double dot = 0;
        for (std::size_t i = 0; i < q.size(); ++i)
            dot += double(q[i]) * double(steps.keys.at(key, i));
        steps.dots.push_back(float(dot));
        steps.scores.push_back(float(dot) / steps.scale);
        steps.masks.push_back(mask_of(trace, kind, query, key));
        steps.masked.push_back(steps.masks.back() == Mask::none ? steps.scores.back() : hidden);
    }
    soft_max(steps);
    steps.state = trace.switches.at(kind, layer, head);
    const auto weights = tensors.weights.row(head, query);
    steps.weights.assign(weights.begin(), weights.end());
    steps.values = head_matrix(tensors.value, head);
    steps.weighted_values = steps.values;
    for (std::size_t key = 0; key < tensors.keys(); ++key)
        map_of(steps.weighted_values).row(Index(key)) *= weights[key];
    steps.context = column_sums(steps.weighted_values);
    if (model) {
        const ConstMatrixView rows = head_projection_view(*model, kind, layer, head, Projection::output);
        if (rows.rows() != Index(steps.context.size()))
            throw Error({Error::Kind::invalid, "the run is not of this model", tensors.value.path,
                         std::to_string(rows.rows()) + " numbers a head", std::to_string(steps.context.size())});
        steps.output.resize(std::size_t(rows.cols()));
        Eigen::Map<Eigen::RowVectorXf>(steps.output.data(), rows.cols()) =
            Eigen::Map<const Eigen::RowVectorXf>(steps.context.data(), rows.rows()) * rows;
    }
    return steps;
}

AttentionMatrices attention_matrices(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const Head tensors = head_of(trace, kind, layer, head);
    AttentionMatrices result;
    result.query = head_matrix(tensors.query, head);
    result.key = head_matrix(tensors.key, head);
    result.value = head_matrix(tensors.value, head);
    result.weights = head_matrix(tensors.weights, head);
    result.dots = matrix(attention_path(kind, layer, "dots"), {"query", "key"}, tensors.queries(), tensors.keys());
    map_of(result.dots).noalias() = map_of(std::as_const(result.query)) * map_of(std::as_const(result.key)).transpose();
    result.scores = result.dots;
    result.scores.path = attention_path(kind, layer, "scores");
    map_of(result.scores) /= std::sqrt(float(tensors.width()));
    result.masked = result.softmax = result.scores;
    result.masked.path = attention_path(kind, layer, "masked_scores");
    result.softmax.path = attention_path(kind, layer, "softmax");
    for (std::size_t query = 0; query < tensors.queries(); ++query) {
        auto masked = map_of(result.masked).row(Index(query));
        for (std::size_t key = 0; key < tensors.keys(); ++key)
            if (is_masked(trace, kind, query, key))
                masked[Index(key)] = hidden;
        const float maximum = masked.maxCoeff();
        auto soft = map_of(result.softmax).row(Index(query));
        for (Index key = 0; key < soft.size(); ++key)
            soft[key] = masked[key] == hidden ? 0.0F : std::exp(masked[key] - maximum);
        if (const float sum = soft.sum(); sum > 0)
            soft /= sum;
    }
    result.context =
        matrix(attention_path(kind, layer, "context"), {"token", "feature"}, tensors.queries(), result.value.shape[1]);
    map_of(result.context).noalias() = map_of(std::as_const(result.weights)) * map_of(std::as_const(result.value));
    return result;
}

Tensor concatenated_heads(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const Tensor& context = trace.at(attention_path(kind, layer, "context"));
    if (context.shape.size() != 3)
        throw Error({Error::Kind::broken, "not a tensor of heads", context.path, "3 axes", size_text(context)});
    const std::size_t heads = context.shape[0], rows = context.shape[1], width = context.shape[2];
    Tensor result = matrix(attention_path(kind, layer, "concatenated"), {"token", "feature"}, rows, heads * width);
    for (std::size_t head = 0; head < heads; ++head)
        for (std::size_t row = 0; row < rows; ++row)
            std::copy_n(context.row(head, row).begin(), width,
                        result.values.begin() + std::ptrdiff_t((row * heads + head) * width));
    return result;
}

Tensor projected_heads(const Trace& trace, AttentionKind kind, std::size_t layer, const EncoderDecoder& model)
{
    const Tensor heads = concatenated_heads(trace, kind, layer);
    const std::string path = attention_path(kind, layer, "output");
    const ConstMatrixView weight = parameter_view(model, path + ".weight"),
                          bias = parameter_view(model, path + ".bias");
    if (weight.rows() != Index(heads.shape[1]))
        throw Error({Error::Kind::invalid, "the run is not of this model", path, std::to_string(weight.rows()),
                     std::to_string(heads.shape[1])});
    Tensor result = matrix(path, {"token", "feature"}, heads.shape[0], std::size_t(weight.cols()));
    map_of(result).noalias() = map_of(heads) * weight;
    map_of(result).rowwise() += bias.row(0);
    return result;
}

} // namespace regard
