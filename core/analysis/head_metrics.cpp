#include "core/analysis/head_metrics.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

#include "core/analysis/arithmetic.h"
#include "core/error.h"

namespace regard {

namespace {

const Tensor& weights_of(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
    if (weights.shape.size() != 3 || head >= weights.shape[0])
        throw Error({Error::Kind::invalid, "head out of range", weights.path, "a head below the number of heads",
                     std::to_string(head)});
    return weights;
}

double entropy_of(std::span<const float> row)
{
    double bits = 0;
    for (const double w : row)
        if (!(w <= 0)) // lets NaN through
            bits -= w * std::log2(w);
    return bits;
}

double distance_of(std::span<const float> row, std::size_t query)
{
    double distance = 0;
    for (std::size_t key = 0; key < row.size(); ++key)
        distance += double(row[key]) * double(key > query ? key - query : query - key);
    return distance;
}

} // namespace

HeadMetrics head_metrics(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const Tensor& weights = weights_of(trace, kind, layer, head);
    const std::size_t queries = weights.shape[1], keys = weights.shape[2];
    HeadMetrics mean;
    if (queries == 0 || keys == 0)
        return mean;
    const std::size_t special = kind == AttentionKind::decoder ? 0 : keys - 1;
    for (std::size_t query = 0; query < queries; ++query) {
        const auto row = weights.row(head, query);
        mean.entropy += entropy_of(row);
        mean.mean_distance += distance_of(row, query);
        mean.diagonal += query < keys ? double(row[query]) : 0;
        mean.previous += query > 0 && query - 1 < keys ? double(row[query - 1]) : 0;
        mean.special += double(row[special]);
    }
    const double count = double(queries);
    return {mean.entropy / count, mean.mean_distance / count, mean.diagonal / count, mean.previous / count,
            mean.special / count};
}

std::vector<RankedKey> strongest_keys(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head,
                                      std::size_t query, std::size_t count)
{
    const Tensor& weights = weights_of(trace, kind, layer, head);
    if (query >= weights.shape[1])
        throw Error({Error::Kind::invalid, "query out of range", weights.path, "a query below the number of rows",
                     std::to_string(query)});
    std::vector<RankedKey> ranked;
    const auto row = weights.row(head, query);
    for (std::size_t key = 0; key < row.size(); ++key)
        if (!is_masked(kind, query, key))
            ranked.push_back({key, row[key]});
    const auto heavier = [](const RankedKey& a, const RankedKey& b) {
        if (std::isnan(a.weight) || std::isnan(b.weight)) // last, so that there is an order at all
            return std::isnan(a.weight) == std::isnan(b.weight) ? a.key < b.key : std::isnan(b.weight);
        return a.weight != b.weight ? a.weight > b.weight : a.key < b.key;
    };
    count = std::min(count, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(count), ranked.end(), heavier);
    ranked.resize(count);
    return ranked;
}

} // namespace regard
