#pragma once

#include <compare>
#include <cstddef>
#include <vector>

#include "core/api.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// A head of one kind of attention.
struct HeadPlace {
    std::size_t layer = 0;
    std::size_t head = 0;
    auto operator<=>(const HeadPlace&) const = default;
};

/// What the numbers of an attention map are.
enum class AttentionMeasure {
    weight,         ///< after mask and soft-max
    weighted_value, ///< weight · ‖value‖ of the key, before W_O (after Kobayashi et al. 2020, section 3)
    rollout,        ///< attention rollout up to the layer (Abnar and Zuidema 2020, section 3)
};

/// How several heads become one map: cell by cell.
enum class HeadCombination { one, mean, maximum };

class Rollouts;

/// Which attention is read.
struct AttentionSource {
    AttentionKind kind = AttentionKind::encoder;
    std::size_t layer = 0;
    std::size_t head = 0;
    AttentionMeasure measure = AttentionMeasure::weight;
    HeadCombination combination = HeadCombination::one;
    std::vector<HeadPlace> heads{}; ///< that are combined; empty: all of the layer
    Rollouts* rollouts = nullptr;   ///< of the trace, so that none is worked out twice

    bool operator==(const AttentionSource&) const = default;
};

/// What becomes of the special tokens (direction, start, end): hidden ones lose their row and column; renormalised rows
/// sum again to what they did with them, unless nothing is left. Unknown tokens stand for text and stay.
enum class SpecialTokens { shown, hidden, renormalised };

struct ReadingOptions {
    bool words = false; ///< neighbouring pieces of a word are one: summed over keys, averaged over queries
    SpecialTokens special = SpecialTokens::shown;
    float threshold = 0; ///< smaller values are left out
    std::size_t top = 0; ///< only so many keys of each query are kept, of equals the first; 0 keeps all

    bool operator==(const ReadingOptions&) const = default;
};

/// Neighbouring tokens that one row or column stands for.
struct TokenRange {
    std::size_t first = 0;
    std::size_t count = 1;
    bool contains(std::size_t token) const { return token >= first && token - first < count; }
    bool operator==(const TokenRange&) const = default;
};

/// A map of attention as it is shown: rows are queries, columns keys.
struct AttentionReading {
    std::vector<TokenRange> rows;    ///< tokens of each row: source tokens (encoder) or decoding steps
    std::vector<TokenRange> columns; ///< source tokens (encoder, cross) or target tokens read (decoder)
    std::vector<float> values;       ///< [rows, columns]
    std::vector<bool> masked;        ///< [rows, columns], or empty where nothing is: no key is seen by any query
    std::vector<bool> left_out; ///< [rows, columns] or empty: below the threshold, not among the top, or in an empty
                                ///< row; never a masked cell or one that is no number
    std::vector<std::size_t> empty_rows{}; ///< that could not be renormalised: all of their weight was on hidden keys
};

/// Steps in this order: measure, combination, words, special tokens, threshold, top. Rows of decoder and
/// cross-attention belong to the word that the step chooses. A trace without tokens has a row and column for each query
/// and key. Throws Error: missing (no such tensor in the trace, so no such layer), invalid (no such head), broken (not
/// [head, query, key], or not as many as there are tokens).
REGARD_API AttentionReading read_attention(const Trace& trace, const AttentionSource& source,
                                           const ReadingOptions& options = {});

/// The tokens that queries and keys of a kind of attention stand for: source tokens, those that a step chooses (queries
/// of decoder and cross-attention) or reads (keys of the decoder).
REGARD_API const std::vector<Token>& query_tokens(const Trace& trace, AttentionKind kind);
REGARD_API const std::vector<Token>& key_tokens(const Trace& trace, AttentionKind kind);

/// What the rows or columns of such a map stand for, without its values.
REGARD_API std::vector<TokenRange> reading_rows(const Trace& trace, AttentionKind kind, const ReadingOptions& options);
REGARD_API std::vector<TokenRange> reading_columns(const Trace& trace, AttentionKind kind,
                                                   const ReadingOptions& options);

} // namespace regard
