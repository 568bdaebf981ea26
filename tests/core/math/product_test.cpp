#include "core/math/product.h"

#include <bit>
#include <cstdint>
#include <random>

#include <gtest/gtest.h>

#include "core/math/tile_product.h"

namespace regard {
namespace {

struct Shape {
    Index rows, depth, columns;
};

// Whole tiles, edges on every side, more than one chunk of rows and of depth, a single row.
constexpr Shape shapes[] = {{32, 32, 32},   {64, 512, 96},  {33, 31, 35},    {1, 257, 700}, {700, 1, 60},
                            {7, 600, 40},   {1100, 40, 48}, {50, 1300, 33},  {16, 32, 16},  {240, 256, 1024},
                            {31, 1023, 17}, {5, 5, 5},      {1025, 513, 31}, {2, 64, 1000}, {48, 48, 48}};

Matrix random_matrix(Index rows, Index columns, std::mt19937& random)
{
    std::normal_distribution<float> normal;
    Matrix m(rows, columns);
    for (Index i = 0; i < m.size(); ++i)
        m.data()[i] = normal(random);
    return m;
}

/// To the nearest number of eight significant bits, to even in the middle.
double rounded(float x)
{
    auto bits = std::bit_cast<std::uint32_t>(x);
    bits += 0x7FFFU + (bits >> 16 & 1U);
    return double(std::bit_cast<float>(bits & 0xFFFF0000U));
}

using DoubleMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

DoubleMatrix rounded(const Matrix& m)
{
    DoubleMatrix result(m.rows(), m.cols());
    for (Index i = 0; i < m.size(); ++i)
        result.data()[i] = rounded(m.data()[i]);
    return result;
}

enum class Start { nothing, row, result };

/// Every way to store the factors, with rows that lie further apart than they are long, against sums in double.
void check(const Shape& shape, bool tiles)
{
    std::mt19937 random(7);
    for (const bool left : {false, true})
        for (const bool right : {false, true})
            for (const Start start : {Start::nothing, Start::row, Start::result}) {
                SCOPED_TRACE(testing::Message() << shape.rows << "x" << shape.depth << "x" << shape.columns << " left "
                                                << left << " right " << right << " start " << int(start));
                const Matrix a_store =
                    random_matrix(left ? shape.depth : shape.rows, (left ? shape.rows : shape.depth) + 3, random);
                const Matrix b_store = random_matrix(right ? shape.columns : shape.depth,
                                                     (right ? shape.depth : shape.columns) + 5, random);
                const ConstMatrixView a = columns(a_store, 2, a_store.cols() - 3);
                const ConstMatrixView b = columns(b_store, 1, b_store.cols() - 5);
                Matrix y = random_matrix(shape.rows, shape.columns + 2, random);
                const Matrix before = y;

                const Matrix a_plain = left ? Matrix(a.transpose()) : Matrix(a);
                const Matrix b_plain = right ? Matrix(b.transpose()) : Matrix(b);
                DoubleMatrix expected = tiles ? DoubleMatrix(rounded(a_plain) * rounded(b_plain))
                                              : DoubleMatrix(a_plain.cast<double>() * b_plain.cast<double>());
                if (start == Start::result)
                    expected += before.middleCols(1, shape.columns).cast<double>();
                const Matrix row = random_matrix(1, shape.columns, random);
                if (start == Start::row)
                    expected.rowwise() += row.row(0).cast<double>();

                const MatrixView result = mutable_columns(y, 1, shape.columns);
                if (start == Start::nothing)
                    multiply({a, left}, {b, right}, result);
                else if (start == Start::row)
                    multiply_plus_row({a, left}, {b, right}, columns(row, 0, shape.columns), result);
                else
                    multiply_add({a, left}, {b, right}, result);
                const DoubleMatrix difference = y.middleCols(1, shape.columns).cast<double>() - expected;
                ASSERT_TRUE(y.allFinite());
                EXPECT_LT(difference.cwiseAbs().maxCoeff(), 2e-6 * double(shape.depth) + 1e-5);
                EXPECT_EQ(y.col(0), before.col(0)) << "wrote beside the result";
                EXPECT_EQ(y.col(shape.columns + 1), before.col(shape.columns + 1)) << "wrote beside the result";
            }
}

TEST(Product, IsTheSumOfProductsForEveryShapeAndStorage)
{
    for (const Shape& shape : shapes)
        check(shape, false);
}

TEST(Product, InTilesIsTheSumOfProductsOfRoundedNumbers)
{
    if (!TileProducts::available())
        GTEST_SKIP() << "this processor has no bfloat16 tiles (AMX)";
    const TileProducts scope(true);
    for (const Shape& shape : shapes)
        check(shape, shape.rows * shape.depth * shape.columns >= 32 * 32 * 32);
}

TEST(Product, TilesAreUsedWhereAskedForAlone)
{
    EXPECT_FALSE(TileProducts::active());
    const TileProducts unwanted(false);
    EXPECT_FALSE(TileProducts::active());
    if (!TileProducts::available())
        GTEST_SKIP() << "this processor has no bfloat16 tiles (AMX)";
    {
        const TileProducts scope(true);
        EXPECT_TRUE(TileProducts::active());
    }
    EXPECT_FALSE(TileProducts::active());
}

} // namespace
} // namespace regard
