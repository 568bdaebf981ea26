#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include <QImage>
#include <QRectF>

#include "app/plots/heat_map_data.h"
#include "app/plots/palette.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// How a cell is coloured: masked < left out < 256 entries of the palette < not a number. Of several cells that share a
/// pixel the largest code is the one to be seen.
using CellCode = std::uint16_t;
constexpr CellCode masked_code = 0;
constexpr CellCode left_out_code = 1;
constexpr CellCode first_colour_code = 2;
constexpr CellCode not_a_number_code = first_colour_code + 256;

/// What codes look like; masked cells are transparent.
using CodeColors = std::array<QRgb, not_a_number_code + 1>;
CodeColors codeColors(const Palette& palette, const QColor& leftOut);

/// One small map of a sheet: two bytes a cell, and fewer still where its numbers can be read from the trace.
class HeadTile {
public:
    HeadTile() = default;
    /// All cells of a map, as they are coloured.
    explicit HeadTile(const HeatMapData& data);
    /// The weights of a head in the trace, which it keeps; `range` has minimum 0, a maximum or one a row, a linear
    /// scale and no values.
    HeadTile(std::shared_ptr<const Trace> trace, AttentionKind kind, std::size_t layer, std::size_t head,
             HeatMapData range);

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    std::size_t bytes() const; ///< beyond the trace
    /// What its colours stand for and what was done to its numbers, without the numbers.
    const HeatMapData& range() const { return range_; }
    bool hasMasked() const;
    /// The cells within `window` (in cells) on so many pixels. Where several share a pixel the largest is seen.
    QImage image(const QRectF& window, QSize pixels, const CodeColors& colors) const;

private:
    struct Level {
        std::size_t columns = 0;
        std::vector<CellCode> codes; ///< [rows, columns]; each the largest of a block of cells
    };

    void addLevels();
    Level halved(std::size_t level) const;
    std::size_t rowsAt(std::size_t level) const;
    std::size_t columnsAt(std::size_t level) const;
    const CellCode* codes(std::size_t level, std::size_t row, std::size_t first, std::size_t count,
                          std::vector<CellCode>& scratch) const;

    std::size_t rows_ = 0;
    std::size_t columns_ = 0;
    std::vector<Level> levels_; ///< blocks of 1, 2, 4, … cells a side; the first is empty if the trace has it
    std::shared_ptr<const Trace> trace_;
    const float* weights_ = nullptr; ///< within the trace
    bool causal_ = false;
    bool masked_ = false;
    HeatMapData range_;
};

} // namespace regard::app
