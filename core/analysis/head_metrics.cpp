#include "core/analysis/head_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>
#include <string>

#include "core/analysis/arithmetic.h"
#include "core/analysis/attention_measures.h"
#include "core/error.h"
#include "core/math/matrix.h"

namespace regard {

namespace {

const Tensor& weights_of(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const Tensor& weights = attention_weights(trace, kind, layer);
    if (head >= weights.shape[0])
        throw Error({Error::Kind::invalid, "head out of range", weights.path, "a head below the number of heads",
                     std::to_string(head)});
    return weights;
}

/// Sums what the queries of one head do, row by row.
class MetricsOfRows {
public:
    MetricsOfRows(AttentionKind kind, std::size_t queries, std::size_t keys)
        : kind_(kind), queries_(queries), keys_(keys), distances_(Index(queries + keys))
    {
        for (Index i = 0; i < distances_.size(); ++i)
            distances_[i] = std::abs(double(i) - double(queries));
    }

    HeadMetrics mean(const Tensor& weights, std::size_t head)
    {
        HeadMetrics sum;
        for (std::size_t query = 0; query < queries_; ++query)
            add(weights.row(head, query), query, sum);
        const auto share = [](double value, std::size_t count) { return count > 0 ? value / double(count) : 0; };
        for (double* value : {&sum.entropy, &sum.mean_distance, &sum.special, &sum.first, &sum.end, &sum.largest})
            *value = share(*value, queries_);
        sum.diagonal = share(sum.diagonal, std::min(queries_, keys_));
        sum.previous = share(sum.previous, queries_ > 0 ? std::min(queries_ - 1, keys_) : 0);
        sum.next = share(sum.next, kind_ == AttentionKind::decoder || keys_ == 0 ? 0 : std::min(queries_, keys_ - 1));
        sum.entropy_share = share(sum.entropy_share, queries_with_choice());
        return sum;
    }

private:
    using Weights = Eigen::Map<const Eigen::ArrayXf>;

    std::size_t allowed(std::size_t query) const
    {
        return kind_ == AttentionKind::decoder ? std::min(query + 1, keys_) : keys_;
    }

    std::size_t queries_with_choice() const
    {
        std::size_t count = 0;
        for (std::size_t query = 0; query < queries_; ++query)
            count += allowed(query) > 1 ? 1 : 0;
        return count;
    }

    /// −Σ w log₂ w, where 0 log 0 = 0; no number if one of them is none. Logarithms as precise as the weights.
    static double entropy(const Weights& row)
    {
        return -double((row * row.max(std::numeric_limits<float>::min()).log()).sum()) / std::numbers::ln2;
    }

    static HeadMetrics no_numbers()
    {
        HeadMetrics none;
        for (double HeadMetrics::*value :
             {&HeadMetrics::entropy, &HeadMetrics::entropy_share, &HeadMetrics::mean_distance, &HeadMetrics::diagonal,
              &HeadMetrics::previous, &HeadMetrics::next, &HeadMetrics::special, &HeadMetrics::first, &HeadMetrics::end,
              &HeadMetrics::largest})
            none.*value = std::numeric_limits<double>::quiet_NaN();
        return none;
    }

    void add(std::span<const float> weights, std::size_t query, HeadMetrics& sum)
    {
        if (keys_ == 0)
            return;
        const Weights row(weights.data(), Index(keys_));
        if (!(row >= 0).all() ||
            !(row > 0).any()) { // not shares of anything: a head that is off, another program's scores
            sum = no_numbers();
            return;
        }
        const auto at = [&](std::size_t key) { return key < keys_ ? double(weights[key]) : 0; };
        const double bits = entropy(row);
        sum.entropy += bits;
        sum.entropy_share += allowed(query) > 1 ? bits / std::log2(double(allowed(query))) : 0;
        sum.mean_distance += (row.cast<double>() * distances_.segment(Index(queries_ - query), Index(keys_))).sum();
        sum.largest += double(row.maxCoeff<Eigen::PropagateNaN>());
        sum.diagonal += at(query);
        sum.previous += query > 0 ? at(query - 1) : 0;
        sum.next += kind_ == AttentionKind::decoder ? 0 : at(query + 1);
        sum.first += at(0);
        sum.end += kind_ == AttentionKind::decoder ? 0 : at(keys_ - 1);
        sum.special += at(kind_ == AttentionKind::decoder ? 0 : keys_ - 1);
    }

    AttentionKind kind_;
    std::size_t queries_;
    std::size_t keys_;
    Eigen::ArrayXd distances_; ///< |key − query| at key − query + queries
};

} // namespace

HeadMetrics head_metrics(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head)
{
    const Tensor& weights = weights_of(trace, kind, layer, head);
    return MetricsOfRows(kind, weights.shape[1], weights.shape[2]).mean(weights, head);
}

std::vector<std::vector<HeadMetrics>> all_head_metrics(const Trace& trace, AttentionKind kind)
{
    std::vector<std::vector<HeadMetrics>> result(attention_layers(trace, kind));
    for (std::size_t layer = 0; layer < result.size(); ++layer) {
        const Tensor& weights = attention_weights(trace, kind, layer);
        MetricsOfRows rows(kind, weights.shape[1], weights.shape[2]);
        for (std::size_t head = 0; head < weights.shape[0]; ++head)
            result[layer].push_back(rows.mean(weights, head));
    }
    return result;
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
        if (!is_masked(trace, kind, query, key))
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
