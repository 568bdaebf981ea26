#include "core/analysis/combined_heads.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/attention_measures.h"
#include "core/analysis/rollout.h"
#include "core/error.h"

namespace regard {

namespace {

std::vector<MeasuredHead> heads_of(const Trace& trace, const AttentionSource& source)
{
    std::vector<HeadPlace> places = source.heads;
    if (places.empty())
        for (std::size_t head = 0; head < attention_weights(trace, source.kind, source.layer).shape[0]; ++head)
            places.push_back({source.layer, head});
    if (places.empty())
        throw Error({Error::Kind::broken,
                     "a layer without heads",
                     attention_path(source.kind, source.layer, "weights"),
                     {},
                     {}});
    std::vector<MeasuredHead> heads;
    for (const HeadPlace place : places) {
        heads.push_back(measured_head(trace, source.kind, place, source.measure));
        if (heads.back().queries != heads.front().queries || heads.back().keys != heads.front().keys)
            throw Error({Error::Kind::broken, "not as many tokens as in the other layers",
                         attention_path(source.kind, place.layer, "weights"),
                         std::to_string(heads.front().queries) + " × " + std::to_string(heads.front().keys),
                         std::to_string(heads.back().queries) + " × " + std::to_string(heads.back().keys)});
    }
    return heads;
}

void add_row(const MeasuredHead& head, std::size_t query, std::vector<double>& row)
{
    const float* weights = head.weights.data() + query * head.keys;
    for (std::size_t key = 0; head.key_factors.empty() && key < head.keys; ++key)
        row[key] += double(weights[key]);
    for (std::size_t key = 0; key < head.key_factors.size(); ++key)
        row[key] += double(weights[key]) * double(head.key_factors[key]);
}

void raise_row(const MeasuredHead& head, std::size_t query, std::vector<double>& row)
{
    const float* weights = head.weights.data() + query * head.keys;
    for (std::size_t key = 0; key < head.keys; ++key) {
        const double value = double(weights[key]) * (head.key_factors.empty() ? 1.0 : double(head.key_factors[key]));
        row[key] = value > row[key] || std::isnan(value) ? value : row[key];
    }
}

} // namespace

AttentionMap combined_heads(const Trace& trace, const AttentionSource& source)
{
    if (source.combination == HeadCombination::one || source.measure == AttentionMeasure::rollout) {
        const Tensor& weights = attention_weights(trace, source.kind, source.layer);
        if (source.measure == AttentionMeasure::rollout && source.rollouts) {
            const auto known = source.rollouts->of(trace, source.kind, source.layer);
            return {weights.shape[1], weights.shape[2], {known->data(), known->data() + known->size()}};
        }
        return {weights.shape[1], weights.shape[2],
                measured(trace, source.kind, {source.layer, source.head}, source.measure)};
    }
    const std::vector<MeasuredHead> heads = heads_of(trace, source);
    AttentionMap map{heads.front().queries, heads.front().keys, {}};
    map.values.reserve(map.queries * map.keys);
    const bool mean = source.combination == HeadCombination::mean;
    const double share = mean ? 1.0 / double(heads.size()) : 1.0;
    std::vector<double> row(map.keys);
    for (std::size_t query = 0; query < map.queries; ++query) {
        std::fill(row.begin(), row.end(), 0.0);
        for (const MeasuredHead& head : heads)
            mean ? add_row(head, query, row) : raise_row(head, query, row);
        for (const double value : row)
            map.values.push_back(float(value * share));
    }
    return map;
}

} // namespace regard
