#include "core/analysis/token_similarity.h"

#include "core/analysis/token_norms.h"
#include "core/error.h"

namespace regard {

namespace {

/// The stream's tensors; those of other shapes than the first are left out.
std::vector<const Tensor*> stream_of(const Trace& trace, Stack stack)
{
    std::vector<const Tensor*> depths;
    for (const std::string& path : residual_paths(trace, stack)) {
        const Tensor& tensor = trace.at(path);
        if (depths.empty() || tensor.shape == depths.front()->shape)
            depths.push_back(&tensor);
    }
    return depths;
}

void require_below(std::size_t index, std::size_t count, const char* what)
{
    if (index >= count)
        throw Error({Error::Kind::invalid, std::string("no such ") + what, what, "0 to " + std::to_string(count - 1),
                     std::to_string(index)});
}

} // namespace

Tensor token_similarity(const Trace& trace, Stack stack, std::size_t token)
{
    const auto depths = stream_of(trace, stack);
    Tensor similarity{"similarity", {"depth", "other_depth"}, {depths.size(), depths.size()}, {}};
    if (depths.empty())
        return similarity;
    require_below(token, depths.front()->shape[0], "token");
    for (const Tensor* one : depths)
        for (const Tensor* other : depths)
            similarity.values.push_back(cosine_similarity(one->row(token), other->row(token)));
    return similarity;
}

Tensor similarity_to_depth(const Trace& trace, Stack stack, std::size_t from)
{
    const auto depths = stream_of(trace, stack);
    if (depths.empty())
        return {"similarity_to_depth", {"depth", "token"}, {0, 0}, {}};
    require_below(from, depths.size(), "depth");
    const std::size_t tokens = depths.front()->shape[0];
    Tensor similarity{"similarity_to_depth", {"depth", "token"}, {depths.size(), tokens}, {}};
    for (const Tensor* depth : depths)
        for (std::size_t token = 0; token < tokens; ++token)
            similarity.values.push_back(cosine_similarity(depths[from]->row(token), depth->row(token)));
    return similarity;
}

Tensor similarity_of_tokens(const Trace& trace, Stack stack, std::size_t depth)
{
    const auto depths = stream_of(trace, stack);
    Tensor similarity{"similarity_of_tokens", {"token", "other_token"}, {0, 0}, {}};
    if (depths.empty())
        return similarity;
    require_below(depth, depths.size(), "depth");
    const Tensor& stream = *depths[depth];
    const std::size_t tokens = stream.shape[0];
    similarity.shape = {tokens, tokens};
    similarity.values.resize(tokens * tokens);
    for (std::size_t one = 0; one < tokens; ++one)
        for (std::size_t other = one; other < tokens; ++other)
            similarity.values[one * tokens + other] = similarity.values[other * tokens + one] =
                cosine_similarity(stream.row(one), stream.row(other));
    return similarity;
}

} // namespace regard
