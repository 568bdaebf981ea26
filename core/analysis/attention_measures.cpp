#include "core/analysis/attention_measures.h"

#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

const Tensor& three_axes(const Trace& trace, const std::string& path)
{
    const Tensor& tensor = trace.at(path);
    if (tensor.shape.size() != 3 || tensor.shape[0] * tensor.shape[1] * tensor.shape[2] != tensor.values.size())
        throw Error({Error::Kind::broken, "not a tensor of heads", path, "three axes",
                     std::to_string(tensor.shape.size()) + " axes"});
    return tensor;
}

} // namespace

std::vector<float> measured(const Trace& trace, AttentionKind kind, HeadPlace place, AttentionMeasure measure)
{
    const Tensor& weights = three_axes(trace, attention_path(kind, place.layer, "weights"));
    if (place.head >= weights.shape[0])
        throw Error({Error::Kind::invalid, "no such head", weights.path,
                     "0 to " + std::to_string(weights.shape[0] - 1), std::to_string(place.head)});
    const auto head = weights.head(place.head);
    std::vector<float> result(head.begin(), head.end());
    if (measure == AttentionMeasure::weight)
        return result;
    throw Error({Error::Kind::unsupported, "this measure is not known yet", weights.path, {}, {}});
}

} // namespace regard
