#pragma once

#include <string>

#include "core/api.h"
#include "core/layers/attend.h"
#include "core/math/parameters.h"

namespace regard {

/// How the distances between a query and a key share the rows of a table.
struct DistanceBuckets {
    Index count = 32;
    Index furthest = 128;      ///< from here on all distances share the last bucket
    bool bidirectional = true; ///< half of the buckets are for keys behind the query; else those are as near as it

    bool operator==(const DistanceBuckets&) const = default;

    /// Of the distance key position − query position (Raffel et al. 2020, section 2.1: exact up to half of the buckets,
    /// then logarithmic; in float32 as the reference does).
    REGARD_API Index of(Index distance) const;
};

/// A learned number for each head and distance, added to the scores (Raffel et al. 2020, section 2.1). One table serves
/// all layers of a stack.
class REGARD_API RelativePositionBias {
public:
    /// Registers `path.weight` [buckets, h].
    RelativePositionBias(ParameterLayout& layout, const std::string& path, Index heads, DistanceBuckets buckets);

    const DistanceBuckets& buckets() const { return buckets_; }
    void add_to(const float* parameters, const AttendedPair& pair, Index head, MatrixView scores) const;

private:
    Slot table_;
    DistanceBuckets buckets_;
};

} // namespace regard
