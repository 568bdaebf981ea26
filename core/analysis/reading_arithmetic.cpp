#include "core/analysis/reading_arithmetic.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/arithmetic.h"
#include "core/analysis/attention_measures.h"
#include "core/analysis/rollout.h"
#include "core/error.h"

namespace regard {

namespace {

using Pair = ReadingArithmetic::Pair;
using Term = ReadingArithmetic::Term;

TokenRange range_with(const std::vector<TokenRange>& ranges, std::size_t token, const char* what)
{
    const auto found =
        std::find_if(ranges.begin(), ranges.end(), [token](TokenRange range) { return range.contains(token); });
    if (found == ranges.end())
        throw Error({Error::Kind::invalid, std::string("this reading shows no such ") + what, what,
                     "a token that is shown", std::to_string(token)});
    return *found;
}

/// The cells of one query before words are merged.
class Queries {
public:
    Queries(const Trace& trace, const AttentionSource& source) : trace_(trace), source_(source)
    {
        if (source.measure == AttentionMeasure::rollout) {
            read_rollouts();
            return;
        }
        if (source.combination == HeadCombination::one)
            places_ = {{source.layer, source.head}};
        else if (places_ = source.heads; places_.empty())
            for (std::size_t head = 0; head < attention_weights(trace, source.kind, source.layer).shape[0]; ++head)
                places_.push_back({source.layer, head});
        for (const HeadPlace place : places_)
            heads_.push_back(measured_head(trace, source.kind, place, source.measure));
    }

    std::size_t keys() const { return rollout_ ? std::size_t(rollout_->cols()) : heads_.front().keys; }
    std::size_t count() const { return rollout_ ? std::size_t(rollout_->rows()) : heads_.front().queries; }

    Pair pair(std::size_t query, std::size_t key) const
    {
        Pair pair{query, key, rollout_ ? products(query, key) : weights(query, key), 0};
        double value = 0;
        const bool most = source_.combination == HeadCombination::maximum && !rollout_;
        for (const Term& term : pair.terms) {
            const double product = double(term.weight) * double(term.factor);
            value = !most ? value + product : product > value || std::isnan(product) ? product : value;
        }
        if (source_.combination == HeadCombination::mean && !rollout_)
            value /= double(pair.terms.size());
        pair.value = rollout_ ? (*rollout_)(Index(query), Index(key)) : float(value);
        return pair;
    }

    float value(std::size_t query, std::size_t key) const
    {
        return rollout_ ? (*rollout_)(Index(query), Index(key)) : pair(query, key).value;
    }

private:
    void read_rollouts()
    {
        Rollouts own;
        Rollouts& rollouts = source_.rollouts ? *source_.rollouts : own;
        const bool cross = source_.kind == AttentionKind::cross;
        rollout_ = rollouts.of(trace_, source_.kind, source_.layer);
        if (cross)
            below_ = rollouts.of(trace_, AttentionKind::encoder, encoder_layers_below(trace_) - 1);
        else if (source_.layer > 0)
            below_ = rollouts.of(trace_, source_.kind, source_.layer - 1);
    }

    std::vector<Term> weights(std::size_t query, std::size_t key) const
    {
        std::vector<Term> terms;
        for (std::size_t i = 0; i < heads_.size(); ++i) {
            const MeasuredHead& head = heads_[i];
            const float weight = head.weights[query * head.keys + key];
            const float factor = head.key_factors.empty() ? 1.0F : head.key_factors[key];
            terms.push_back({places_[i], 0, weight, factor, weight * factor});
        }
        return terms;
    }

    /// A row of the layer's attention with its residual, as attention_with_residual() has it; of cross-attention
    /// without.
    std::vector<float> layer_row(std::size_t query) const
    {
        const Tensor& all = attention_weights(trace_, source_.kind, source_.layer);
        std::vector<float> row;
        double total = 0;
        for (std::size_t key = 0; key < all.shape[2]; ++key) {
            double sum = 0;
            for (std::size_t head = 0; head < all.shape[0]; ++head)
                sum += double(all.at(head, query, key));
            const float mean = float(sum / double(all.shape[0]));
            const bool cross = source_.kind == AttentionKind::cross;
            row.push_back(cross ? mean : 0.5F * mean + (key == query ? 0.5F : 0.0F));
            total += double(row.back());
        }
        for (float& share : row)
            if (source_.kind != AttentionKind::cross && total > 0)
                share = float(double(share) / total);
        return row;
    }

    std::vector<Term> products(std::size_t query, std::size_t key) const
    {
        std::vector<Term> terms;
        const std::vector<float> row = layer_row(query);
        const HeadPlace layer{source_.layer, 0};
        if (!below_)
            return {{layer, key, row[key], 1, row[key]}};
        for (std::size_t token = 0; token < row.size(); ++token) {
            const float lower = (*below_)(Index(token), Index(key));
            if (row[token] != 0 && lower != 0)
                terms.push_back({layer, token, row[token], lower, row[token] * lower});
        }
        return terms;
    }

    const Trace& trace_;
    const AttentionSource& source_;
    std::vector<HeadPlace> places_;
    std::vector<MeasuredHead> heads_;
    std::shared_ptr<const Matrix> rollout_, below_;
};

bool hidden(const Trace& trace, const AttentionSource& source, std::size_t query, std::size_t key)
{
    const Mask mask = mask_of(trace, source.kind, query, key);
    return mask != Mask::none && !(source.measure == AttentionMeasure::rollout && mask == Mask::window);
}

/// Rows as wide as before their special keys were hidden.
void renormalise(const Queries& queries, const std::vector<TokenRange>& columns, ReadingArithmetic& result)
{
    for (std::size_t query = result.row.first; query < result.row.first + result.row.count; ++query) {
        for (std::size_t key = 0; key < queries.keys(); ++key)
            result.before += double(queries.value(query, key));
        for (const TokenRange range : columns)
            for (std::size_t key = range.first; key < range.first + range.count; ++key)
                result.now += double(queries.value(query, key));
    }
    result.before /= double(result.row.count);
    result.now /= double(result.row.count);
    if (!(result.now <= 0)) {
        result.renormalised = true;
        result.value = float(double(result.merged) * result.before / result.now);
    }
}

} // namespace

ReadingArithmetic reading_arithmetic(const Trace& trace, const AttentionSource& source, const ReadingOptions& options,
                                     std::size_t query, std::size_t key)
{
    const auto columns = reading_columns(trace, source.kind, options);
    ReadingArithmetic result;
    result.row = range_with(reading_rows(trace, source.kind, options), query, "query");
    result.column = range_with(columns, key, "key");
    result.combination = source.combination;
    result.measure = source.measure;
    const Queries queries(trace, source);
    if (result.row.first + result.row.count > queries.count() ||
        result.column.first + result.column.count > queries.keys())
        throw Error({Error::Kind::broken,
                     "attention has not as many rows as there are tokens",
                     attention_path(source.kind, source.layer, "weights"),
                     {},
                     {}});
    result.masked = true;
    for (std::size_t q = result.row.first; q < result.row.first + result.row.count; ++q) {
        for (std::size_t k = result.column.first; k < result.column.first + result.column.count; ++k) {
            result.pairs.push_back(queries.pair(q, k));
            result.sum += double(result.pairs.back().value);
            result.masked = result.masked && hidden(trace, source, q, k);
        }
    }
    result.value = result.merged = float(result.sum / double(result.row.count));
    if (options.special == SpecialTokens::renormalised)
        renormalise(queries, columns, result);
    return result;
}

} // namespace regard
