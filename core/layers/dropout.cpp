#include "core/layers/dropout.h"

namespace regard {

namespace {

// lowbias32 (Wellons 2018): a bijection that scatters its bits well; each lane of a vector unit can do its own.
std::uint32_t scatter(std::uint32_t x)
{
    x ^= x >> 16;
    x *= 0x7FEB352DU;
    x ^= x >> 15;
    x *= 0x846CA68BU;
    return x ^ x >> 16;
}

} // namespace

void DropoutSource::draw(Index rows, Index columns, Matrix& mask)
{
    mask.resize(rows, columns);
    const float keep = 1.0F / (1.0F - rate_);
    const auto threshold = static_cast<std::uint32_t>(double(rate_) * 4294967296.0);
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto low = static_cast<std::uint32_t>(state_);
    const std::uint32_t key = scatter(static_cast<std::uint32_t>(state_ >> 32) ^ scatter(low));
    float* out = mask.data();
    const auto count = static_cast<std::uint32_t>(mask.size());
    for (std::uint32_t i = 0; i < count; ++i)
        out[i] = scatter(i * 0x9E3779B9U + key) < threshold ? 0.0F : keep;
}

} // namespace regard
