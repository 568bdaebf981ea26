#pragma once

#include <vector>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// What becomes of the positions that a stack adds to its embeddings.
struct PositionChange {
    enum class Kind {
        none,
        off,     ///< nothing is added: the stack sees a bag of tokens, but for the causal mask
        shifted, ///< token i gets the encoding of position i + shift
        shuffled ///< token i gets that of another token
    };
    static constexpr int largest_shift = 10000;

    Kind kind = Kind::none;
    int shift = 0;     ///< of shifted; may be negative or lead beyond the longest text
    unsigned seed = 0; ///< of shuffled

    bool operator==(const PositionChange&) const = default;

    /// Whose encodings tokens first … first + count − 1 get; not for off. Shuffled: a permutation of all `count`, or of
    /// each `block` neighbours among themselves, which is for a text that grows and whose length nobody knows yet.
    REGARD_API std::vector<Index> positions(Index first, Index count, Index block) const;
};

/// Neighbours that are shuffled among themselves in the decoder.
inline constexpr Index decoder_shuffle_block = 8;

} // namespace regard
