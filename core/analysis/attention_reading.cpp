#include "core/analysis/attention_reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/arithmetic.h"
#include "core/analysis/combined_heads.h"
#include "core/error.h"

namespace regard {

namespace {

/// Unknown tokens are special too, but stand for a word of the text.
bool stands_for_no_text(const Token& token)
{
    return token.special && token.word < 0;
}

bool one_word(const Token& a, const Token& b)
{
    return a.word >= 0 && a.word == b.word;
}

/// Without tokens each of the `count` rows or columns stands on its own.
std::vector<TokenRange> ranges_of(const std::vector<Token>& tokens, std::size_t count, const ReadingOptions& options)
{
    std::vector<TokenRange> ranges;
    for (std::size_t i = 0; i < count; ++i) {
        if (tokens.empty())
            ranges.push_back({i, 1});
        else if (options.words && i > 0 && one_word(tokens[i - 1], tokens[i]))
            ++ranges.back().count;
        else if (options.special == SpecialTokens::shown || !stands_for_no_text(tokens[i]))
            ranges.push_back({i, 1});
    }
    return ranges;
}

void check_count(const Trace& trace, AttentionKind kind, std::size_t layer, const char* what, std::size_t tokens,
                 std::size_t found)
{
    if (tokens > 0 && tokens != found)
        throw Error({Error::Kind::broken, std::string("attention has not as many ") + what + " as there are tokens",
                     trace.at(attention_path(kind, layer, "weights")).path, std::to_string(tokens),
                     std::to_string(found)});
}

/// How many rows (axis 1) or columns (axis 2) the first recorded layer has; 0 without any.
std::size_t recorded_count(const Trace& trace, AttentionKind kind, std::size_t axis)
{
    const std::string first = attention_path(kind, 0, "weights");
    const std::string ending = first.substr(first.find(".0.") + 2);
    for (const auto& [path, tensor] : trace.tensors)
        if (path.starts_with(first.substr(0, first.find('0'))) && path.ends_with(ending) && tensor.shape.size() == 3)
            return tensor.shape[axis];
    return 0;
}

std::vector<TokenRange> ranges_without_map(const Trace& trace, AttentionKind kind, const std::vector<Token>& tokens,
                                           std::size_t axis, const ReadingOptions& options)
{
    return ranges_of(tokens, tokens.empty() ? recorded_count(trace, kind, axis) : tokens.size(), options);
}

void merge(const AttentionMap& map, AttentionReading& reading)
{
    reading.values.reserve(reading.rows.size() * reading.columns.size());
    for (const TokenRange queries : reading.rows) {
        for (const TokenRange keys : reading.columns) {
            double sum = 0;
            for (std::size_t q = queries.first; q < queries.first + queries.count; ++q)
                for (std::size_t k = keys.first; k < keys.first + keys.count; ++k)
                    sum += double(map.values[q * map.keys + k]);
            reading.values.push_back(float(sum / double(queries.count)));
        }
    }
}

/// Rows sum to what they did when all keys were there; one with nothing left has no values, one with a value that is no
/// number is all of such.
void renormalise(const AttentionMap& map, AttentionReading& reading)
{
    const std::size_t columns = reading.columns.size();
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        const TokenRange queries = reading.rows[row];
        const float* first = map.values.data() + queries.first * map.keys;
        const double before = std::accumulate(first, first + queries.count * map.keys, 0.0) / double(queries.count);
        float* values = reading.values.data() + row * columns;
        const double now = std::accumulate(values, values + columns, 0.0);
        if (now <= 0)
            reading.empty_rows.push_back(row);
        for (std::size_t column = 0; column < columns && !(now <= 0); ++column)
            values[column] = float(double(values[column]) * before / now);
    }
}

bool any_mask(const Trace& trace, AttentionKind kind)
{
    const bool padding = trace.padding.masked && trace.padding.source > 0;
    return kind == AttentionKind::decoder || padding ||
           (kind == AttentionKind::encoder && trace.variant.encoder_window.has_value());
}

void mask(const Trace& trace, const AttentionSource& source, AttentionReading& reading)
{
    if (!any_mask(trace, source.kind))
        return;
    // Through several layers a query sees farther than the window of one.
    const bool layers = source.measure == AttentionMeasure::rollout;
    const auto sees = [&](std::size_t query, std::size_t key) {
        const Mask mask = mask_of(trace, source.kind, query, key);
        return mask == Mask::none || (layers && mask == Mask::window);
    };
    const auto any_seen = [&](TokenRange queries, TokenRange keys) {
        for (std::size_t query = queries.first; query < queries.first + queries.count; ++query)
            for (std::size_t key = keys.first; key < keys.first + keys.count; ++key)
                if (sees(query, key))
                    return true;
        return false;
    };
    reading.masked.reserve(reading.values.size());
    for (const TokenRange queries : reading.rows)
        for (const TokenRange keys : reading.columns)
            reading.masked.push_back(!any_seen(queries, keys));
}

void leave_out_empty_rows(AttentionReading& reading)
{
    const std::size_t columns = reading.columns.size();
    for (const std::size_t row : reading.empty_rows)
        for (std::size_t cell = row * columns; cell < (row + 1) * columns; ++cell)
            reading.left_out[cell] = reading.masked.empty() || !reading.masked[cell];
}

void leave_out(const ReadingOptions& options, AttentionReading& reading)
{
    const bool small = options.threshold > 0 || options.top > 0;
    if (!small && reading.empty_rows.empty())
        return;
    const std::size_t columns = reading.columns.size();
    reading.left_out.assign(reading.values.size(), false);
    leave_out_empty_rows(reading);
    if (!small)
        return;
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < reading.rows.size(); ++row) {
        const float* values = reading.values.data() + row * columns;
        order.clear();
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t cell = row * columns + column;
            if (std::isnan(values[column]) || (!reading.masked.empty() && reading.masked[cell]))
                continue;
            if (values[column] < options.threshold)
                reading.left_out[cell] = true;
            else
                order.push_back(column);
        }
        if (options.top == 0 || order.size() <= options.top)
            continue;
        const auto kept = order.begin() + std::ptrdiff_t(options.top);
        std::nth_element(order.begin(), kept, order.end(), [values](std::size_t a, std::size_t b) {
            return values[a] != values[b] ? values[a] > values[b] : a < b;
        });
        for (auto column = kept; column != order.end(); ++column)
            reading.left_out[row * columns + *column] = true;
    }
}

} // namespace

const std::vector<Token>& query_tokens(const Trace& trace, AttentionKind kind)
{
    if (kind == AttentionKind::encoder)
        return trace.source;
    return trace.target_output.empty() ? trace.target_input : trace.target_output; // some do not tell what was chosen
}

const std::vector<Token>& key_tokens(const Trace& trace, AttentionKind kind)
{
    return kind == AttentionKind::decoder ? trace.target_input : trace.source;
}

std::vector<TokenRange> reading_rows(const Trace& trace, AttentionKind kind, const ReadingOptions& options)
{
    return ranges_without_map(trace, kind, query_tokens(trace, kind), 1, options);
}

std::vector<TokenRange> reading_columns(const Trace& trace, AttentionKind kind, const ReadingOptions& options)
{
    return ranges_without_map(trace, kind, key_tokens(trace, kind), 2, options);
}

AttentionReading read_attention(const Trace& trace, const AttentionSource& source, const ReadingOptions& options)
{
    const AttentionMap map = combined_heads(trace, source);
    const auto& queries = query_tokens(trace, source.kind);
    const auto& keys = key_tokens(trace, source.kind);
    const bool of_layer = source.heads.empty() || source.combination == HeadCombination::one;
    const std::size_t layer = of_layer ? source.layer : source.heads.front().layer;
    check_count(trace, source.kind, layer, "queries", queries.size(), map.queries);
    check_count(trace, source.kind, layer, "keys", keys.size(), map.keys);
    AttentionReading reading;
    reading.rows = ranges_of(queries, map.queries, options);
    reading.columns = ranges_of(keys, map.keys, options);
    merge(map, reading);
    if (options.special == SpecialTokens::renormalised)
        renormalise(map, reading);
    mask(trace, source, reading);
    leave_out(options, reading);
    return reading;
}

} // namespace regard
