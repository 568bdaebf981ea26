#include "app/plots/heat_map_pyramid.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

namespace {

MapPyramid::Code codeOf(double fraction)
{
    if (std::isnan(fraction))
        return MapPyramid::not_a_number;
    return MapPyramid::Code(std::lround(std::clamp(fraction, 0.0, 1.0) * 255));
}

/// The same where every cell has a value of one linear range: a large matrix of parameters.
void plainCodes(const HeatMapData& data, std::vector<MapPyramid::Code>& codes)
{
    const double range = data.maximum - data.minimum;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const double share = (double(data.values[i]) - data.minimum) / range;
        codes[i] =
            std::isnan(share) ? MapPyramid::not_a_number : MapPyramid::Code(std::clamp(share, 0.0, 1.0) * 255 + 0.5);
    }
}

MapPyramid::Level codesOf(const HeatMapData& data)
{
    MapPyramid::Level level{data.rows, data.columns, std::vector<MapPyramid::Code>(data.rows * data.columns)};
    const bool plain = data.masked.empty() && data.leftOut.empty() && data.rowMaxima.empty();
    if (plain && data.scale == ValueScale::linear && data.maximum > data.minimum) {
        plainCodes(data, level.cells);
        return level;
    }
    std::size_t index = 0;
    for (std::size_t row = 0; row < data.rows; ++row) {
        for (std::size_t column = 0; column < data.columns; ++column, ++index) {
            level.cells[index] = data.isMasked(row, column)    ? MapPyramid::masked
                                 : data.isLeftOut(row, column) ? MapPyramid::left_out
                                                               : codeOf(data.cellFraction(row, column));
        }
    }
    return level;
}

std::vector<std::uint16_t> ranks(int neutral)
{
    std::vector<std::uint16_t> result(MapPyramid::codes);
    for (int code = 0; code < 256; ++code)
        result[std::size_t(code)] = std::uint16_t(2 + std::abs(code - neutral));
    result[MapPyramid::left_out] = 0;
    result[MapPyramid::masked] = 1;
    result[MapPyramid::not_a_number] = 300;
    return result;
}

} // namespace

MapPyramid::MapPyramid(const HeatMapData& data)
{
    if (data.rows == 0 || data.columns == 0)
        return;
    const bool is_signed = data.minimum < 0 && data.maximum > 0;
    rank_ = ranks(is_signed ? int(codeOf(data.fraction(0))) : 0);
    levels_.push_back(codesOf(data));
}

int MapPyramid::lastLevel() const
{
    if (isEmpty())
        return -1;
    int last = 0;
    for (std::size_t side = std::max(levels_[0].rows, levels_[0].columns); side > 1; side = (side + 1) / 2)
        ++last;
    return last;
}

const MapPyramid::Level& MapPyramid::level(int index)
{
    index = std::clamp(index, 0, lastLevel());
    while (int(levels_.size()) <= index) {
        const Level& finer = levels_.back();
        Level coarser{(finer.rows + 1) / 2, (finer.columns + 1) / 2, {}};
        coarser.cells.assign(coarser.rows * coarser.columns, left_out);
        for (std::size_t row = 0; row < finer.rows; ++row) {
            const Code* from = finer.cells.data() + row * finer.columns;
            Code* to = coarser.cells.data() + row / 2 * coarser.columns;
            for (std::size_t column = 0; column < finer.columns; ++column)
                to[column / 2] = stronger(to[column / 2], from[column]);
        }
        levels_.push_back(std::move(coarser));
    }
    return levels_[std::size_t(index)];
}

std::size_t MapPyramid::bytes() const
{
    std::size_t sum = 0;
    for (const Level& level : levels_)
        sum += level.cells.capacity() * sizeof(Code);
    return sum;
}

} // namespace regard::app
