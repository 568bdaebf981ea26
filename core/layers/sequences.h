#pragma once

#include <span>
#include <vector>

#include "core/math/matrix.h"

namespace regard {

/// One sequence among the rows of a batch. Sequences lie one after the other, each with as many rows as it needs;
/// padding, where somebody wants it, is rows beyond `valid`.
struct Sequence {
    Index begin = 0; ///< first row
    Index count = 0; ///< rows, padding included
    Index valid = 0; ///< rows that are not padding: the keys that may be attended to
};

/// Several token sequences as the rows of one matrix.
struct SequenceBatch {
    std::vector<int> ids;
    std::vector<Sequence> sequences;

    Index rows() const { return static_cast<Index>(ids.size()); }

    /// Appends a sequence; trailing `padding` tokens of it are marked as such.
    void add(std::span<const int> tokens, Index padding = 0)
    {
        const auto count = static_cast<Index>(tokens.size());
        sequences.push_back({rows(), count, count - padding});
        ids.insert(ids.end(), tokens.begin(), tokens.end());
    }
};

} // namespace regard
