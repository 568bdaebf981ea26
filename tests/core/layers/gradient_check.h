#pragma once

#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "core/math/matrix.h"
#include "core/math/parameters.h"

namespace regard::test {

inline Matrix random_matrix(Index rows, Index columns, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    return Matrix::NullaryExpr(rows, columns, [&] { return normal(random); });
}

inline void fill_randomly(ParameterBuffer& buffer, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.0F, 0.5F);
    for (std::size_t i = 0; i < buffer.size(); ++i)
        buffer.data()[i] = normal(random);
}

/// Compares an analytic gradient with central differences of `loss` in each number. float32 losses leave about three digits.
inline void expect_gradient(float* numbers, std::size_t count, const float* gradient,
                            const std::function<double()>& loss, const char* what)
{
    ASSERT_GT(count, 0U) << what;
    constexpr float h = 1e-2F;
    double largest = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const float before = numbers[i];
        numbers[i] = before + h;
        const double above = loss();
        numbers[i] = before - h;
        const double below = loss();
        numbers[i] = before;
        const double numeric = (above - below) / (2.0 * double(h));
        ASSERT_NEAR(gradient[i], numeric, 5e-3 + 1e-2 * std::fabs(numeric)) << what << ", number " << i;
        largest = std::max(largest, std::fabs(numeric));
    }
    EXPECT_GT(largest, 1e-2) << what << ": all gradients vanish, so nothing was checked";
}

/// Σ y ⊙ c in double: a scalar loss whose gradient with respect to y is c.
inline double weighted_sum(const Matrix& y, const Matrix& c)
{
    return (y.cast<double>().array() * c.cast<double>().array()).sum();
}

} // namespace regard::test
