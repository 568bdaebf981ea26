#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace regard {

/// Random numbers that depend on nothing but their keys (a seed, an epoch, the index of an example), so that a training
/// that is resumed in the middle draws the same ones. SplitMix64 (Steele, Lea and Flood 2014).
class Draws {
public:
    explicit Draws(std::initializer_list<std::uint64_t> keys)
    {
        for (const std::uint64_t key : keys) {
            state_ ^= key;
            state_ = next();
        }
    }

    std::uint64_t next()
    {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    /// At least 0, less than 1.
    double unit() { return double(next() >> 11) * 0x1p-53; }
    bool happens(double probability) { return unit() < probability; }
    /// 0 to count - 1; count >= 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }

private:
    std::uint64_t state_ = 0;
};

} // namespace regard
