#pragma once

#include <span>

#include "core/api.h"
#include "core/layers/position_change.h"
#include "core/layers/sequences.h"
#include "core/math/matrix.h"

namespace regard {

/// How sine and cosine share the columns of the positional encoding.
enum class PositionLayout {
    interleaved, ///< sin and cos alternate (Vaswani et al. 2017, section 3.5)
    halves       ///< sines first, then cosines (Marian)
};

/// Sinusoidal positions [length, width]. Interleaved (Vaswani et al. 2017, section 3.5):
/// p(2j) = sin(pos / 10000^(2j/d)), p(2j+1) = cos of the same; in halves (Marian): the sines, then the cosines. The
/// first row is position `first`, which may be any number.
REGARD_API Matrix sinusoidal_positions(Index length, Index width, PositionLayout layout, Index first = 0);

/// The table of a model; adds to each row of a batch the encoding of its place in its sequence.
class REGARD_API PositionalEncoding {
public:
    PositionalEncoding(Index length, Index width, PositionLayout layout);

    const Matrix& table() const { return table_; }
    void add_to(Matrix& rows, std::span<const Sequence> sequences, Index first_position = 0) const;
    /// What is added instead under a change: positions first … first + count − 1, [count, d]. `block`: as in
    /// PositionChange::positions.
    Matrix changed(const PositionChange& change, Index first, Index count, Index block) const;

private:
    Matrix table_;
    PositionLayout layout_;
};

} // namespace regard
