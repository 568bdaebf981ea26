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
extern const PaletteTable inferno_table;
extern const PaletteTable plasma_table;
extern const PaletteTable yellow_blue_table;
extern const PaletteTable purples_table;
extern const PaletteTable purple_orange_table;
extern const PaletteTable teal_brown_table;

} // namespace regard::app
