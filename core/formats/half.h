#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace regard {

/// IEEE 754 binary16 to binary32, exact.
inline float from_f16(std::uint16_t half)
{
    const std::uint32_t sign = std::uint32_t(half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 31U;
    const std::uint32_t mantissa = half & 0x3FFU;
    if (exponent == 0) {
        const float magnitude = static_cast<float>(mantissa) * 0x1p-24F;
        return sign ? -magnitude : magnitude;
    }
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7F800000U | (mantissa << 13));
    return std::bit_cast<float>(sign | ((exponent + 112U) << 23) | (mantissa << 13));
}

/// binary32 to binary16, rounded to nearest, ties to even; too large becomes infinite, NaN stays NaN.
inline std::uint16_t to_f16(float value)
{
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t sign = (bits >> 16) & 0x8000U;
    std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    if (magnitude > 0x7F800000U)
        return static_cast<std::uint16_t>(sign | 0x7E00U | ((magnitude >> 13) & 0x3FFU));
    if (magnitude >= 0x477FF000U) // 65520, halfway between the largest half and the next power of two
        return static_cast<std::uint16_t>(sign | 0x7C00U);
    if (magnitude < 0x38800000U) // below 2^-14 halves are multiples of 2^-24
        return static_cast<std::uint16_t>(
            sign | static_cast<std::uint32_t>(std::lrint(std::bit_cast<float>(magnitude) * 0x1p24F)));
    magnitude += 0x0FFFU + ((magnitude >> 13) & 1U);
    return static_cast<std::uint16_t>(sign | ((magnitude - (112U << 23)) >> 13));
}

/// bfloat16, the upper half of a binary32, to binary32; exact.
inline float from_bf16(std::uint16_t half)
{
    return std::bit_cast<float>(std::uint32_t(half) << 16);
}

/// binary32 to bfloat16, rounded to nearest, ties to even; NaN stays NaN.
inline std::uint16_t to_bf16(float value)
{
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    if (std::isnan(value))
        return static_cast<std::uint16_t>((bits >> 16) | 0x40U);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

} // namespace regard
