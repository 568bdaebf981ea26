#include "core/analysis/attention_reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/arithmetic.h"
#include "core/analysis/attention_measures.h"
#include "core/error.h"

namespace regard {

namespace {

std::vector<TokenRange> ranges_of(const std::vector<Token>& tokens, const ReadingOptions& options)
{
    std::vector<TokenRange> ranges;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool joins = options.words && i > 0 && !token.special && token.word >= 0 && !tokens[i - 1].special &&
                           tokens[i - 1].word == token.word && !ranges.empty() &&
                           ranges.back().contains(i - 1);
        if (joins)
            ++ranges.back().count;
        else if (!token.special || options.special == SpecialTokens::shown)
            ranges.push_back({i, 1});
    }
    return ranges;
}

/// The whole matrix of all tokens, masked where the kind masks.
std::vector<float> combined(const Trace& trace, const AttentionSource& source, std::size_t rows, std::size_t columns)
{
    if (source.combination == HeadCombination::one || source.measure == AttentionMeasure::rollout)
        return measured(trace, source.kind, {source.layer, source.head}, source.measure);
    std::vector<HeadPlace> heads = source.heads;
    const std::size_t count = trace.at(attention_path(source.kind, source.layer, "weights")).shape.front();
    for (std::size_t head = 0; source.heads.empty() && head < count; ++head)
        heads.push_back({source.layer, head});
    const bool mean = source.combination == HeadCombination::mean;
    std::vector<float> result(rows * columns, 0.0F);
    const float share = 1.0F / float(heads.size());
    for (const HeadPlace place : heads) {
        const std::vector<float> one = measured(trace, source.kind, place, source.measure);
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = mean ? result[i] + share * one[i]
                             : (one[i] > result[i] || std::isnan(one[i]) ? one[i] : result[i]);
    }
    return result;
}

void merge(const std::vector<float>& all, std::size_t all_columns, AttentionReading& reading)
{
    const std::size_t columns = reading.columns.size();
    reading.values.assign(reading.rows.size() * columns, 0.0F);
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        const TokenRange queries = reading.rows[row];
        for (std::size_t column = 0; column < columns; ++column) {
            const TokenRange keys = reading.columns[column];
            double sum = 0;
            for (std::size_t q = queries.first; q < queries.first + queries.count; ++q)
                for (std::size_t k = keys.first; k < keys.first + keys.count; ++k)
                    sum += double(all[q * all_columns + k]);
            reading.values[row * columns + column] = float(sum / double(queries.count));
        }
    }
}

/// Rows sum to what they did when all keys were there.
void renormalise(const std::vector<float>& all, std::size_t all_columns, AttentionReading& reading)
{
    const std::size_t columns = reading.columns.size();
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        const TokenRange queries = reading.rows[row];
        const auto* first = all.data() + queries.first * all_columns;
        const double before = std::accumulate(first, first + queries.count * all_columns, 0.0) / double(queries.count);
        float* values = reading.values.data() + row * columns;
        const double now = std::accumulate(values, values + columns, 0.0);
        for (std::size_t column = 0; column < columns && now > 0; ++column)
            values[column] = float(double(values[column]) * before / now);
    }
}

void mask(AttentionKind kind, AttentionReading& reading)
{
    if (kind != AttentionKind::decoder)
        return;
    for (const TokenRange queries : reading.rows)
        for (const TokenRange keys : reading.columns)
            reading.masked.push_back(is_masked(kind, queries.first + queries.count - 1, keys.first));
}

void leave_out(const ReadingOptions& options, AttentionReading& reading)
{
    if (options.threshold <= 0 && options.top == 0)
        return;
    const std::size_t columns = reading.columns.size();
    reading.left_out.assign(reading.values.size(), false);
    std::vector<std::size_t> order(columns);
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        const float* values = reading.values.data() + row * columns;
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] > values[b]; });
        for (std::size_t rank = 0; rank < columns; ++rank)
            if (values[order[rank]] < options.threshold || (options.top > 0 && rank >= options.top))
                reading.left_out[row * columns + order[rank]] = true;
    }
}

} // namespace

std::vector<TokenRange> reading_rows(const Trace& trace, AttentionKind kind, const ReadingOptions& options)
{
    return ranges_of(kind == AttentionKind::encoder ? trace.source : trace.target_output, options);
}

std::vector<TokenRange> reading_columns(const Trace& trace, AttentionKind kind, const ReadingOptions& options)
{
    return ranges_of(kind == AttentionKind::decoder ? trace.target_input : trace.source, options);
}

AttentionReading read_attention(const Trace& trace, const AttentionSource& source, const ReadingOptions& options)
{
    const Tensor& weights = trace.at(attention_path(source.kind, source.layer, "weights"));
    AttentionReading reading;
    reading.rows = reading_rows(trace, source.kind, options);
    reading.columns = reading_columns(trace, source.kind, options);
    const std::vector<float> all = combined(trace, source, weights.shape.at(1), weights.shape.at(2));
    merge(all, weights.shape[2], reading);
    if (options.special == SpecialTokens::renormalised)
        renormalise(all, weights.shape[2], reading);
    mask(source.kind, reading);
    leave_out(options, reading);
    return reading;
}

} // namespace regard
