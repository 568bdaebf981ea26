#include "core/analysis/attention_measures.h"

#include <cmath>

#include "core/analysis/rollout.h"
#include "core/error.h"

namespace regard {

namespace {

std::string shape_of(const Tensor& tensor)
{
    std::string text = "[";
    for (std::size_t i = 0; i < tensor.shape.size(); ++i)
        text += (i > 0 ? ", " : "") + std::to_string(tensor.shape[i]);
    return text + "]";
}

const Tensor& three_axes(const Tensor& tensor, const char* expected)
{
    if (tensor.shape.size() != 3 || tensor.shape[0] * tensor.shape[1] * tensor.shape[2] != tensor.values.size())
        throw Error({Error::Kind::broken, "not a tensor of heads", tensor.path, expected,
                     shape_of(tensor) + " of " + std::to_string(tensor.values.size()) + " numbers"});
    return tensor;
}

std::vector<float> value_norms(const Trace& trace, AttentionKind kind, HeadPlace place, const Tensor& weights)
{
    const Tensor& values = trace.at(attention_path(kind, place.layer, "value"));
    three_axes(values, "[heads, keys, numbers]");
    if (values.shape[0] != weights.shape[0] || values.shape[1] != weights.shape[2])
        throw Error({Error::Kind::broken, "not one value vector for each head and key", values.path,
                     "[" + std::to_string(weights.shape[0]) + ", " + std::to_string(weights.shape[2]) + ", numbers]",
                     shape_of(values)});
    std::vector<float> norms;
    norms.reserve(values.shape[1]);
    for (std::size_t key = 0; key < values.shape[1]; ++key) {
        double squares = 0;
        for (const double x : values.row(place.head, key))
            squares += x * x;
        norms.push_back(float(std::sqrt(squares)));
    }
    return norms;
}

} // namespace

std::size_t attention_layers(const Trace& trace, AttentionKind kind)
{
    std::size_t layers = 0;
    while (trace.find(attention_path(kind, layers, "weights")))
        ++layers;
    return layers;
}

const Tensor& attention_weights(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    return three_axes(trace.at(attention_path(kind, layer, "weights")), "[heads, queries, keys]");
}

MeasuredHead measured_head(const Trace& trace, AttentionKind kind, HeadPlace place, AttentionMeasure measure)
{
    const Tensor& weights = attention_weights(trace, kind, place.layer);
    if (place.head >= weights.shape[0])
        throw Error({Error::Kind::invalid, "no such head", weights.path,
                     "a head below " + std::to_string(weights.shape[0]), std::to_string(place.head)});
    if (measure == AttentionMeasure::rollout)
        throw Error({Error::Kind::invalid, "the rollout is of a layer, not of a head", weights.path, {}, {}});
    MeasuredHead result{.weights = weights.head(place.head), .queries = weights.shape[1], .keys = weights.shape[2]};
    if (measure == AttentionMeasure::weighted_value)
        result.key_factors = value_norms(trace, kind, place, weights);
    return result;
}

std::vector<float> measured(const Trace& trace, AttentionKind kind, HeadPlace place, AttentionMeasure measure)
{
    if (measure == AttentionMeasure::rollout)
        return rollout(trace, kind, place.layer);
    const MeasuredHead head = measured_head(trace, kind, place, measure);
    std::vector<float> result(head.weights.begin(), head.weights.end());
    if (!head.key_factors.empty())
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] *= head.key_factors[i % head.keys];
    return result;
}

} // namespace regard
