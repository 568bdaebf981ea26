#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/api.h"
#include "core/layers/position_change.h"
#include "core/layers/sequences.h"
#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard {

/// How sine and cosine share the columns of the positional encoding.
enum class PositionLayout {
    interleaved, ///< sin and cos alternate (Vaswani et al. 2017, section 3.5)
    halves       ///< sines first, then cosines (Marian)
};

/// Sinusoidal positions [length, width]. Interleaved (Vaswani et al. 2017, section 3.5):
/// p(2j) = sin(pos / 10000^(2j/d)), p(2j+1) = cos of the same; in halves (Marian): the sines, then the cosines. The
/// first row is position `first`, which may be any number. `wide`: the exponent is 2j/(d−2), as Tensor2Tensor has it.
REGARD_API Matrix sinusoidal_positions(Index length, Index width, PositionLayout layout, Index first = 0,
                                       bool wide = false);

/// The rows that a stack adds to its embeddings, computed or learned.
class REGARD_API PositionalEncoding {
public:
    /// Sinusoids for positions first … first + length − 1.
    PositionalEncoding(Index length, Index width, PositionLayout layout, Index first = 0, bool wide = false);
    /// A learned table, registered as `path.weight` [unused + length, d]: its first `unused` rows are nobody's
    /// position.
    PositionalEncoding(ParameterLayout& layout, const std::string& path, Index length, Index width, Index unused);

    /// Row i is what the token at place i gets, [length, d].
    ConstMatrixView table(const float* parameters) const;
    bool learned() const { return slot_.has_value(); }

    void add_to(const float* parameters, Matrix& rows, std::span<const Sequence> sequences,
                Index first_position = 0) const;
    /// What is added instead under a change: places first … first + count − 1, [count, d]. `block`: as in
    /// PositionChange::positions. Throws Error (invalid) where a learned table has no such row.
    Matrix changed(const float* parameters, const PositionChange& change, Index first, Index count, Index block) const;
    /// A learned table with its unused rows.
    ConstMatrixView whole_table(const float* parameters) const { return slot_->in(parameters); }

private:
    Matrix table_; // of sinusoids
    PositionLayout layout_ = PositionLayout::interleaved;
    Index first_ = 0;
    bool wide_ = false;
    std::optional<Slot> slot_; // of a learned table
};

} // namespace regard
