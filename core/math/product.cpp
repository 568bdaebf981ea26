#include "core/math/product.h"

#include "core/math/tile_product.h"

namespace regard {

namespace {

// Below this the packing costs more than the tiles save.
constexpr Index least_tile_work = 32 * 32 * 32;

bool takes_tiles(const Factor& a, const Factor& b)
{
    return TileProducts::active() && a.rows() * a.columns() * b.columns() >= least_tile_work;
}

// A transposition is a type in Eigen: the four cases, each with its product.
template <typename Use>
void with_factors(const Factor& a, const Factor& b, const Use& use)
{
    if (a.transposed && b.transposed)
        use(a.matrix.transpose(), b.matrix.transpose());
    else if (a.transposed)
        use(a.matrix.transpose(), b.matrix);
    else if (b.transposed)
        use(a.matrix, b.matrix.transpose());
    else
        use(a.matrix, b.matrix);
}

} // namespace

void multiply(const Factor& a, const Factor& b, MatrixView y)
{
    if (takes_tiles(a, b))
        tile_product(a, b, nullptr, y, false);
    else
        with_factors(a, b, [&](const auto& left, const auto& right) { y.noalias() = left * right; });
}

void multiply_plus_row(const Factor& a, const Factor& b, const ConstMatrixView& row, MatrixView y)
{
    if (takes_tiles(a, b)) {
        tile_product(a, b, row.data(), y, false);
        return;
    }
    // The row first and then +=: a product inside a larger expression is twice as slow.
    y.rowwise() = row.row(0);
    multiply_add(a, b, y);
}

void multiply_add(const Factor& a, const Factor& b, MatrixView y)
{
    if (takes_tiles(a, b))
        tile_product(a, b, nullptr, y, true);
    else
        with_factors(a, b, [&](const auto& left, const auto& right) { y.noalias() += left * right; });
}

} // namespace regard
