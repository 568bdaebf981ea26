#pragma once

#include <vector>

#include "core/api.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// What one head does on the whole: means over its queries, of the diagonal, previous and next key over the queries
/// that have one. Rows of weights sum to 1, so all but the first two are shares from 0 to 1.
struct HeadMetrics {
    double entropy = 0;       ///< −Σ w log₂ w in bits: 0 looks at one key, log₂ n at all n alike
    double mean_distance = 0; ///< Σ w |query − key| in tokens
    double diagonal = 0;      ///< weight of the key at the query's own position
    double previous = 0;      ///< weight of the key one position before the query
    double special = 0;       ///< weight of the source's last token (encoder, cross) or of the start token (decoder)
    double next = 0;          ///< weight of the key one position behind the query; 0 in the decoder, which hides it
    double first = 0;         ///< weight of the first key: the direction or first token, or the start token (decoder)
    double end = 0;           ///< weight of the source's last token; 0 in the decoder, which reads no end token
    double largest = 0;       ///< largest weight of each query
    /// Entropy as a share of the most that it could be, log₂ of the keys that the query may see; over the queries that
    /// may see two or more.
    double entropy_share = 0;
};

/// Throws Error: missing if the trace has no weights there, invalid if an index is out of range, broken (not [head,
/// query, key]).
REGARD_API HeadMetrics head_metrics(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head);

/// The same of every head that the trace has weights of, [layer][head]; empty without any. Throws Error (broken).
REGARD_API std::vector<std::vector<HeadMetrics>> all_head_metrics(const Trace& trace, AttentionKind kind);

struct RankedKey {
    std::size_t key = 0;
    float weight = 0;

    bool operator==(const RankedKey&) const = default;
};

/// The keys that one query attends to most, heaviest first, at most `count`; masked keys never. Throws as head_metrics.
REGARD_API std::vector<RankedKey> strongest_keys(const Trace& trace, AttentionKind kind, std::size_t layer,
                                                 std::size_t head, std::size_t query, std::size_t count);

} // namespace regard
