#pragma once

#include <vector>

#include "core/analysis/attention_reading.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// How one cell of a read map came about: from which weights, and what was done to them.
struct ReadingArithmetic {
    /// weight · factor: of a head, factor ‖value‖ or 1; of the rollout the layer's share of a token between (weight)
    /// times what that token had of the key below (factor).
    struct Term {
        HeadPlace head;          ///< of the rollout its layer
        std::size_t between = 0; ///< of the rollout the token between
        float weight = 0;
        float factor = 1;
        float value = 0;
    };
    /// One query token and one key token.
    struct Pair {
        std::size_t query = 0;
        std::size_t key = 0;
        std::vector<Term> terms;
        float value = 0; ///< their mean, their maximum, or their sum (one head, the rollout)
    };
    TokenRange row, column;                             ///< tokens that the cell stands for
    HeadCombination combination = HeadCombination::one; ///< how terms become a pair's value
    AttentionMeasure measure = AttentionMeasure::weight;
    std::vector<Pair> pairs;
    double sum = 0;            ///< of the pairs
    float merged = 0;          ///< sum / tokens of the row: keys added, queries averaged
    bool renormalised = false; ///< value = merged · before / now
    double before = 0;         ///< the row with all its keys
    double now = 0;            ///< the row without its special keys
    bool masked = false;       ///< no query of the row sees a key of the column
    float value = 0;
};

/// Of the cell of read_attention() that holds these tokens. Throws Error: as read_attention, and invalid where the
/// reading hides one of them.
REGARD_API ReadingArithmetic reading_arithmetic(const Trace& trace, const AttentionSource& source,
                                                const ReadingOptions& options, std::size_t query, std::size_t key);

} // namespace regard
