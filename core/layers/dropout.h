#pragma once

#include <cstdint>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// Draws for dropout: small, fast, the same for the same seed on every machine.
class REGARD_API DropoutSource {
public:
    /// rate 0 switches dropout off.
    DropoutSource(float rate, std::uint64_t seed) : rate_(rate), state_(seed * 2 + 1) {}

    bool active() const { return rate_ > 0; }
    /// Fills `mask` with 0 (probability `rate`) and 1 / (1 − rate).
    void draw(Index rows, Index columns, Matrix& mask);

private:
    float rate_;
    std::uint64_t state_;
};

} // namespace regard
