#pragma once

#include <span>

#include "core/api.h"
#include "core/layers/attend.h"
#include "core/math/matrix.h"

namespace regard {

/// Rotary position embedding (Su et al. 2021, section 3.2.2, equation 34), with the halves of a head's vector as the
/// pairs' first and second members: feature j and j + dk/2 of a query or key at position p are turned by the angle
/// p · base^(−2j/dk). Products of turned queries and keys depend on their distance alone.
struct RotaryPositions {
    float base = 10000.0F;

    /// Turns all heads of `rows` [rows, heads · head_width] in place. Queries of each pair stand at the pair's
    /// first_position and after.
    REGARD_API void rotate(MatrixView rows, Index head_width, std::span<const AttendedPair> pairs) const;
};

} // namespace regard
