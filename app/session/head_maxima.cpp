#include "app/session/head_maxima.h"

#include <algorithm>

namespace regard::app {

namespace {

float largestOf(const std::vector<float>& values)
{
    float most = 0;
    for (const float value : values)
        most = value > most ? value : most;
    return most;
}

} // namespace

float HeadMaxima::largest(const Trace& trace, AttentionKind kind, std::optional<std::size_t> layer,
                          AttentionMeasure measure, const ReadingOptions& options)
{
    AttentionSource source{.kind = kind, .layer = layer.value_or(0), .measure = measure, .rollouts = rollouts_.get()};
    if (layer)
        return ofLayer(trace, source, options);
    float most = 0;
    for (; trace.find(attention_path(kind, source.layer, "weights")); ++source.layer)
        most = std::max(most, ofLayer(trace, source, options));
    return most;
}

float HeadMaxima::ofLayer(const Trace& trace, AttentionSource source, const ReadingOptions& options)
{
    const auto [place, isNew] =
        known_.try_emplace({source.kind, source.layer, source.measure, options.words, options.special}, 0.0F);
    if (!isNew)
        return place->second;
    const Tensor& weights = trace.at(attention_path(source.kind, source.layer, "weights"));
    if (source.measure == AttentionMeasure::weight && !options.words && options.special == SpecialTokens::shown)
        return place->second = largestOf(weights.values);
    const std::size_t heads =
        source.measure == AttentionMeasure::rollout || weights.shape.empty() ? 1 : weights.shape.front();
    float most = 0;
    for (source.head = 0; source.head < heads; ++source.head)
        most = std::max(
            most,
            largestOf(read_attention(trace, source, {.words = options.words, .special = options.special}).values));
    return place->second = most;
}

} // namespace regard::app
