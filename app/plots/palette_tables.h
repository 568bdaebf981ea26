#pragma once

#include <array>
#include <cstdint>

namespace regard::app {

/// 0xRRGGBB, from the smallest value to the largest.
using PaletteTable = std::array<std::uint32_t, 256>;

extern const PaletteTable viridis_table;
extern const PaletteTable cividis_table;
extern const PaletteTable magma_table;
extern const PaletteTable greys_table;
extern const PaletteTable blues_table;
extern const PaletteTable red_blue_table;

} // namespace regard::app
