#pragma once

#include <cstdint>
#include <vector>

#include "app/plots/heat_map_data.h"

namespace regard::app {

/// A map as entries of a palette, and ever smaller copies of it: a cell of each stands for 2 × 2 of the one before and
/// has the entry among them that is furthest from the range's neutral point. So a thin bright line is seen at any size.
class MapPyramid {
public:
    using Code = std::uint16_t; ///< 0 … 255: an entry of the palette
    static constexpr Code not_a_number = 256;
    static constexpr Code masked = 257;
    static constexpr Code left_out = 258;
    static constexpr std::size_t codes = 259;

    struct Level {
        std::size_t rows = 0;
        std::size_t columns = 0;
        std::vector<Code> cells{}; ///< [rows, columns]
    };

    MapPyramid() = default;
    explicit MapPyramid(const HeatMapData& data);

    bool isEmpty() const { return levels_.empty(); }
    /// Level 0 has a cell for each of the map's, level n for each 2ⁿ × 2ⁿ. Made when first asked for; the last one has
    /// a single cell.
    const Level& level(int index);
    int lastLevel() const;
    /// The entry that is drawn where both fall on one pixel: NaN, then the further from neutral, then masked cells.
    Code stronger(Code a, Code b) const { return rank_[b] > rank_[a] ? b : a; }
    std::size_t bytes() const; ///< that the levels made so far take

private:
    std::vector<Level> levels_;
    std::vector<std::uint16_t> rank_; ///< [codes]
};

} // namespace regard::app
