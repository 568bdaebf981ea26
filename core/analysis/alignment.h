#pragma once

#include <span>
#include <vector>

#include "core/analysis/word_attention.h"

namespace regard {

/// A key word that is right for a query word; in cross-attention the keys are source words, the queries target words.
struct WordLink {
    std::size_t key = 0;
    std::size_t query = 0;

    bool operator==(const WordLink&) const = default;
};

/// How often the arg-max of each head was right.
struct REGARD_API HeadCounts {
    struct Head {
        std::size_t layer = 0;
        std::size_t head = 0;

        bool operator==(const Head&) const = default;
    };

    std::size_t layers = 0;
    std::size_t heads = 0;
    std::size_t total = 0;          ///< query words that count
    std::vector<std::size_t> right; ///< [layers, heads]

    std::size_t at(Head head) const { return right[head.layer * heads + head.head]; }
    /// at / total, 0 of nothing.
    double share(Head head) const;
    /// The head that is right most often, the first of equals. Throws Error (invalid) if there are no heads.
    Head best() const;
    Head best_of_layer(std::size_t layer) const;
    /// Whether any head was right at all.
    bool any() const;

    /// Throws Error (invalid) if both have heads and not the same number.
    HeadCounts& operator+=(const HeadCounts& other);
};

/// For every layer and head: for how many of the query words that have a link the arg-max (see strongest_words) is one
/// of their right key words. Alignment error against links made by hand, sure and possible ones alike (Och and Ney
/// 2003, section 5). Throws Error: as strongest_words, and invalid for a link to a word that is not there.
REGARD_API HeadCounts count_right_heads(const Trace& trace, AttentionKind kind, std::span<const TextRange> query_words,
                                        std::span<const TextRange> key_words, std::span<const WordLink> links);

} // namespace regard
