#pragma once

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

struct Factor;

/// Products in tiles: the factors rounded to bfloat16, their products added up in float32, as Intel's AMX units do at
/// about ten times the speed of float32. Good enough to train with (Micikevicius et al. 2018; Kalamkar et al. 2019):
/// the weights and all else stay float32. Never used to translate.
///
/// While it lives, large products of this thread are made that way.
class REGARD_API TileProducts {
public:
    /// Whether this processor and this system have them.
    static bool available();
    /// Whether this thread uses them now.
    static bool active();

    /// Does nothing where `wanted` is false. Throws Error (unsupported) where there are none.
    explicit TileProducts(bool wanted);
    ~TileProducts();
    TileProducts(const TileProducts&) = delete;
    TileProducts& operator=(const TileProducts&) = delete;

private:
    bool wanted_;
};

/// y = a · b, or y += a · b, in tiles; `row`, where there is one, is added to each row of y = a · b. For threads on
/// which TileProducts is active.
void tile_product(const Factor& a, const Factor& b, const float* row, MatrixView y, bool add);

} // namespace regard
