#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/layers/positional_encoding.h"
#include "core/trace/tensor.h"

namespace regard {

/// Sinusoidal positions 0 … length − 1 at any width, [position, dimension] (Vaswani et al. 2017, section 3.5). Throws
/// Error (invalid) for no rows, no columns or an odd width: the last sine would have no cosine.
REGARD_API Tensor sinusoidal_table(std::size_t length, std::size_t width, PositionLayout layout);

/// Where pair j of a sine and its cosine stands among the dimensions of an encoding.
struct PositionPair {
    std::size_t sine = 0;
    std::size_t cosine = 0;
    bool operator==(const PositionPair&) const = default;
};
REGARD_API PositionPair position_pair(std::size_t pair, std::size_t width, PositionLayout layout);

/// Positions after which pair j repeats itself, 2π · 10000^(2j/d); one a pair, [width / 2].
REGARD_API std::vector<double> position_wavelengths(std::size_t width);

/// Dot products of all pairs of positions, [position, position]; a sinusoidal table's depend on the distance alone.
REGARD_API Tensor position_similarity(const Tensor& table);

/// p turned by what `offset` positions turn each pair: (sin, cos) becomes (s cos φ + c sin φ, c cos φ − s sin φ) with
/// φ = offset / 10000^(2j/d). Throws Error (invalid) for an odd width.
REGARD_API std::vector<float> rotate_position(std::span<const float> position, PositionLayout layout, double offset);

/// p(i), the same turned by δ positions, and what the table holds at i + δ.
struct PositionRotation {
    std::vector<float> from;
    std::vector<float> turned;
    std::vector<float> to;
    double largest_error = 0; ///< of |turned − to|
    std::size_t error_at = 0; ///< the dimension that has it
};
/// Throws Error (invalid) where i or i + δ is not in the table, or its width is odd.
REGARD_API PositionRotation position_rotation(const Tensor& table, PositionLayout layout, std::size_t from,
                                              std::ptrdiff_t offset);

/// The layout of a table that is sinusoidal within `tolerance`, its first row being position 0; none for another, one
/// that was learned for instance.
REGARD_API std::optional<PositionLayout> layout_of(const Tensor& table, double tolerance = 1e-4);

} // namespace regard
