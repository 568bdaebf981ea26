#include "core/analysis/token_norms.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/layer_normalisation.h"

namespace regard {

float vector_length(std::span<const float> x)
{
    double squares = 0;
    for (const float value : x)
        squares += double(value) * double(value);
    return float(std::sqrt(squares));
}

float cosine_similarity(std::span<const float> x, std::span<const float> y)
{
    double product = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
        product += double(x[i]) * double(y[i]);
        xx += double(x[i]) * double(x[i]);
        yy += double(y[i]) * double(y[i]);
    }
    if (xx == 0 || yy == 0)
        return std::numeric_limits<float>::quiet_NaN();
    return float(std::clamp(product / (std::sqrt(xx) * std::sqrt(yy)), -1.0, 1.0));
}

TokenNorms token_norms(const Trace& trace, const std::vector<std::string>& paths)
{
    TokenNorms norms;
    norms.lengths = {"norms", {"tensor", "token"}, {0, 0}, {}};
    for (const std::string& path : paths) {
        const Tensor* tensor = trace.find(path);
        if (!tensor || tensor->shape.size() != 2 || tensor->values.empty())
            continue;
        if (!norms.paths.empty() && tensor->shape[0] != norms.lengths.shape[1])
            continue;
        norms.paths.push_back(path);
        norms.lengths.shape = {norms.paths.size(), tensor->shape[0]};
        for (std::size_t token = 0; token < tensor->shape[0]; ++token)
            norms.lengths.values.push_back(vector_length(tensor->row(token)));
    }
    return norms;
}

BlockContributions block_contributions(const Trace& trace, Stack stack)
{
    BlockContributions result;
    for (Tensor* tensor : {&result.length, &result.share, &result.cosine})
        *tensor = {{}, {"block", "token"}, {0, 0}, {}};
    for (const std::string& block : normalised_blocks(trace, stack)) {
        const Tensor& stream = trace.at(stream_before(block));
        const Tensor& branch = trace.at(block + ".output");
        if (stream.shape != branch.shape || (!result.blocks.empty() && branch.shape[0] != result.length.shape[1]))
            continue;
        result.blocks.push_back(block);
        for (std::size_t token = 0; token < branch.shape[0]; ++token) {
            const float length = vector_length(branch.row(token));
            const float entered = vector_length(stream.row(token));
            result.length.values.push_back(length);
            result.share.values.push_back(entered > 0 ? length / entered : std::numeric_limits<float>::quiet_NaN());
            result.cosine.values.push_back(cosine_similarity(branch.row(token), stream.row(token)));
        }
        for (Tensor* tensor : {&result.length, &result.share, &result.cosine})
            tensor->shape = {result.blocks.size(), branch.shape[0]};
    }
    result.length.path = "contribution_lengths";
    result.share.path = "contribution_shares";
    result.cosine.path = "contribution_cosines";
    return result;
}

} // namespace regard
