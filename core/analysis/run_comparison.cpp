#include "core/analysis/run_comparison.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

/// A flag of a cell where the flags may be empty, which means none.
bool flag(const std::vector<bool>& flags, std::size_t index)
{
    return !flags.empty() && flags[index];
}

void check(const AttentionReading& reading, const char* which)
{
    const std::size_t cells = reading.rows.size() * reading.columns.size();
    const auto fits = [cells](const std::vector<bool>& flags) { return flags.empty() || flags.size() == cells; };
    if (reading.values.size() != cells || !fits(reading.masked) || !fits(reading.left_out))
        throw Error({Error::Kind::invalid, "a reading whose sizes disagree", which, std::to_string(cells) + " cells",
                     std::to_string(reading.values.size())});
}

/// Fills one cell of the difference from the cells of both readings.
void subtract(const AttentionReading& a, std::size_t at_a, const AttentionReading& b, std::size_t at_b,
              ReadingDifference& result)
{
    const bool masked_a = flag(a.masked, at_a), masked_b = flag(b.masked, at_b);
    result.absent[at_a] = masked_a != masked_b;
    if (masked_a != masked_b)
        return;
    result.values[at_a] = b.values[at_b] - a.values[at_a];
    if (masked_a)
        result.masked[at_a] = true;
    if (flag(a.left_out, at_a) && flag(b.left_out, at_b))
        result.left_out[at_a] = true;
}

std::optional<double> cosine(std::span<const float> a, std::span<const float> b)
{
    double product = 0, squares_a = 0, squares_b = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += double(a[i]) * double(b[i]);
        squares_a += double(a[i]) * double(a[i]);
        squares_b += double(b[i]) * double(b[i]);
    }
    const double lengths = std::sqrt(squares_a) * std::sqrt(squares_b);
    if (lengths == 0)
        return std::nullopt;
    return std::isnan(product / lengths) ? product / lengths : std::clamp(product / lengths, -1.0, 1.0);
}

std::vector<std::string> common_paths(const Trace& a, const Trace& b, Stack stack)
{
    std::vector<std::string> paths = residual_paths(a, stack);
    paths.push_back(stack == Stack::encoder ? "encoder.output" : "decoder.output");
    std::erase_if(paths, [&](const std::string& path) {
        const Tensor *in_a = a.find(path), *in_b = b.find(path);
        return !in_a || !in_b || in_a->shape.size() != 2 || in_b->shape.size() != 2;
    });
    return paths;
}

void check_tokens(const Tensor& a, const Tensor& b, const Partners& partners)
{
    if (a.shape[1] != b.shape[1])
        throw Error({Error::Kind::invalid, "vectors of different widths cannot be compared", a.path,
                     std::to_string(a.shape[1]), std::to_string(b.shape[1])});
    const bool inside = std::all_of(partners.begin(), partners.end(),
                                    [&](const auto& partner) { return !partner || *partner < b.shape[0]; });
    if (partners.size() != a.shape[0] || !inside)
        throw Error({Error::Kind::invalid, "partners are of other tokens", a.path,
                     std::to_string(a.shape[0]) + " and " + std::to_string(b.shape[0]) + " tokens",
                     std::to_string(partners.size())});
}

} // namespace

Partners match_ranges(std::span<const TokenRange> a, std::span<const TokenRange> b, const Partners& tokens)
{
    Partners result(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i].first + a[i].count > tokens.size())
            throw Error({Error::Kind::invalid, "partners are of other tokens", "partners",
                         "at least " + std::to_string(a[i].first + a[i].count), std::to_string(tokens.size())});
        const auto first = tokens[a[i].first];
        bool whole = first.has_value();
        for (std::size_t k = 1; whole && k < a[i].count; ++k)
            whole = tokens[a[i].first + k] == *first + k;
        const auto range = std::find_if(b.begin(), b.end(), [&](const TokenRange& other) {
            return whole && other == TokenRange{*first, a[i].count};
        });
        if (range != b.end())
            result[i] = std::size_t(range - b.begin());
    }
    return result;
}

ReadingDifference read_difference(const AttentionReading& a, const AttentionReading& b, const Partners& rows,
                                  const Partners& columns)
{
    check(a, "a");
    check(b, "b");
    ReadingDifference result{.rows = a.rows,
                             .columns = a.columns,
                             .row_partners = match_ranges(a.rows, b.rows, rows),
                             .column_partners = match_ranges(a.columns, b.columns, columns),
                             .values = std::vector<float>(a.values.size(), 0.0F),
                             .absent = std::vector<bool>(a.values.size(), true),
                             .masked = std::vector<bool>(a.masked.empty() ? 0 : a.values.size(), false),
                             .left_out = std::vector<bool>(a.left_out.empty() ? 0 : a.values.size(), false)};
    for (std::size_t row = 0; row < a.rows.size(); ++row)
        for (std::size_t column = 0; column < a.columns.size(); ++column) {
            const auto other_row = result.row_partners[row], other_column = result.column_partners[column];
            if (other_row && other_column)
                subtract(a, row * a.columns.size() + column, b, *other_row * b.columns.size() + *other_column, result);
        }
    return result;
}

TokenSimilarity token_similarity(const Trace& a, const Trace& b, Stack stack, const Partners& partners)
{
    TokenSimilarity result{.paths = common_paths(a, b, stack), .partners = partners, .cosines = {}};
    if (result.paths.empty())
        throw Error({Error::Kind::missing,
                     "no vectors of tokens that both runs have",
                     stack == Stack::encoder ? "encoder.output" : "decoder.layers.0.output",
                     {},
                     {}});
    for (const std::string& path : result.paths) {
        const Tensor &of_a = a.at(path), &of_b = b.at(path);
        check_tokens(of_a, of_b, partners);
        for (std::size_t token = 0; token < partners.size(); ++token)
            result.cosines.push_back(partners[token] ? cosine(of_a.row(token), of_b.row(*partners[token]))
                                                     : std::nullopt);
    }
    return result;
}

} // namespace regard
