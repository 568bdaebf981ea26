#include "core/layers/dropout.h"

namespace regard {

void DropoutSource::draw(Index rows, Index columns, Matrix& mask)
{
    mask.resize(rows, columns);
    const float keep = 1.0F / (1.0F - rate_);
    const auto threshold = static_cast<std::uint32_t>(double(rate_) * 65536.0);
    float* out = mask.data();
    const Index count = mask.size();
    for (Index i = 0; i < count; i += 4) {
        // xorshift64* (Vigna 2016); four 16-bit draws of each step.
        state_ ^= state_ >> 12;
        state_ ^= state_ << 25;
        state_ ^= state_ >> 27;
        std::uint64_t bits = state_ * 0x2545F4914F6CDD1DULL;
        for (Index j = i; j < count && j < i + 4; ++j, bits >>= 16)
            out[j] = (bits & 0xFFFF) < threshold ? 0.0F : keep;
    }
}

} // namespace regard
