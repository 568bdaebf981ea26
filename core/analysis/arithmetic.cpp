#include "core/analysis/arithmetic.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

float dot(std::span<const float> a, std::span<const float> b)
{
    float sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void check_index(std::size_t index, std::size_t size, const char* name)
{
    if (index >= size)
        throw Error({Error::Kind::invalid, "index out of range", name, "below " + std::to_string(size),
                     std::to_string(index)});
}

} // namespace

WeightArithmetic weight_arithmetic(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head,
                                   std::size_t query, std::size_t key)
{
    const Tensor& queries = trace.at(attention_path(kind, layer, "query"));
    const Tensor& keys = trace.at(attention_path(kind, layer, "key"));
    const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
    check_index(head, weights.shape[0], "head");
    check_index(query, weights.shape[1], "query");
    check_index(key, weights.shape[2], "key");

    WeightArithmetic result;
    const auto q = queries.row(head, query);
    const auto k = keys.row(head, key);
    result.query.assign(q.begin(), q.end());
    result.key.assign(k.begin(), k.end());
    for (std::size_t i = 0; i < q.size(); ++i)
        result.products.push_back(q[i] * k[i]);
    result.dot = dot(q, k);
    result.scale = std::sqrt(static_cast<float>(q.size()));
    result.score = result.dot / result.scale;
    result.masked = is_masked(trace, kind, query, key);
    result.weight = weights.at(head, query, key);
    result.state = trace.switches.at(kind, layer, head);

    std::vector<float> scores;
    for (std::size_t other = 0; other < weights.shape[2]; ++other)
        if (!is_masked(trace, kind, query, other))
            scores.push_back(dot(q, keys.row(head, other)) / result.scale);
    result.keys = scores.size();
    if (scores.empty()) // a padded query of which a window leaves nothing
        return result;
    result.maximum = *std::max_element(scores.begin(), scores.end());
    for (const float score : scores)
        result.denominator += std::exp(score - result.maximum);
    result.exponential = result.masked ? 0.0F : std::exp(result.score - result.maximum);
    result.recomputed = result.exponential / result.denominator;
    return result;
}

Mask mask_of(const Trace& trace, AttentionKind kind, std::size_t query, std::size_t key)
{
    const bool decoder = kind == AttentionKind::decoder;
    if (decoder && key > query)
        return Mask::causal;
    const std::size_t padding = decoder ? trace.padding.target : trace.padding.source;
    const std::size_t keys = decoder ? trace.target_input.size() : trace.source.size();
    if (trace.padding.masked && padding > 0 && key + padding >= keys)
        return Mask::padding;
    if (kind == AttentionKind::cross)
        return Mask::none;
    const auto& window = decoder ? trace.variant.decoder_window : trace.variant.encoder_window;
    const std::size_t distance = key > query ? key - query : query - key;
    return window && distance > *window ? Mask::window : Mask::none;
}

Tensor attention_scores(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const Tensor& queries = trace.at(attention_path(kind, layer, "query"));
    const Tensor& keys = trace.at(attention_path(kind, layer, "key"));
    const std::size_t heads = queries.shape[0];
    const float scale = std::sqrt(static_cast<float>(queries.shape[2]));
    Tensor scores{attention_path(kind, layer, "scores"),
                  {"head", "query", "key"},
                  {heads, queries.shape[1], keys.shape[1]},
                  {}};
    for (std::size_t head = 0; head < heads; ++head)
        for (std::size_t i = 0; i < queries.shape[1]; ++i)
            for (std::size_t j = 0; j < keys.shape[1]; ++j)
                scores.values.push_back(dot(queries.row(head, i), keys.row(head, j)) / scale);
    return scores;
}

} // namespace regard
