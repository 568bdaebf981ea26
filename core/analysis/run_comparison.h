#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/attention_reading.h"
#include "core/analysis/residual.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// Which tokens of two texts may be partners. Tokens match if their pieces are the same, whatever the vocabularies'
/// ids; "▁北京" at the beginning of a text matches "北京" inside another, as scripts without spaces have no such
/// difference.
enum class Matching {
    in_order, ///< the longest common subsequence: partners never cross
    anywhere  ///< the first of a piece with the first, the second with the second, wherever they stand
};

/// For each token (or row, or column) of run A its partner in run B. No two share one.
using Partners = std::vector<std::optional<std::size_t>>;

/// Tokens that are the same throughout are partners one by one.
REGARD_API Partners match_tokens(std::span<const Token> a, std::span<const Token> b, Matching matching);

/// Partners of the tokens that rows (queries) or columns (keys) of a kind of attention stand for.
REGARD_API Partners match_rows(const Trace& a, const Trace& b, AttentionKind kind, Matching matching);
REGARD_API Partners match_columns(const Trace& a, const Trace& b, AttentionKind kind, Matching matching);

/// Partners of rows or columns that may be merged words: the one in B that stands for exactly the partners of A's
/// tokens.
REGARD_API Partners match_ranges(std::span<const TokenRange> a, std::span<const TokenRange> b, const Partners& tokens);

/// B − A, in the rows and columns of A.
struct ReadingDifference {
    std::vector<TokenRange> rows;
    std::vector<TokenRange> columns;
    Partners row_partners;      ///< rows of B
    Partners column_partners;   ///< columns of B
    std::vector<float> values;  ///< [rows, columns]; 0 where absent
    std::vector<bool> absent;   ///< [rows, columns]: no partner in B, or one of the two is masked and the other is not
    std::vector<bool> masked;   ///< [rows, columns] or empty: masked in both
    std::vector<bool> left_out; ///< [rows, columns] or empty: left out of both

    bool operator==(const ReadingDifference&) const = default;
};

/// `rows` and `columns` are partners of tokens, as match_rows and match_columns find them. Throws Error: invalid (a
/// reading whose sizes disagree, partners that are not those of its tokens).
REGARD_API ReadingDifference read_difference(const AttentionReading& a, const AttentionReading& b, const Partners& rows,
                                             const Partners& columns);

/// How alike two runs' vectors of the same token are.
struct TokenSimilarity {
    std::vector<std::string> paths; ///< from the input upwards: "encoder.input", "encoder.layers.0.output", …
    Partners partners;              ///< of A's tokens
    std::vector<std::optional<double>> cosines; ///< [path, token], −1 … 1; none without a partner or for a zero vector

    std::optional<double> at(std::size_t path, std::size_t token) const
    {
        return cosines[path * partners.size() + token];
    }
};

/// Cosine of each token's vector in A and its partner's in B: a · b / (‖a‖ ‖b‖), for every tensor of the stack's
/// residual stream and its output that both traces have. `partners` are of the tokens that the stack reads (source, or
/// target_input). Throws Error: missing (nothing in both), invalid (models of different widths, or partners that are
/// not of these tokens).
REGARD_API TokenSimilarity token_similarity(const Trace& a, const Trace& b, Stack stack, const Partners& partners);

} // namespace regard
