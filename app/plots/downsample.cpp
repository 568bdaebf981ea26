#include "app/plots/downsample.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

namespace {

struct Block {
    float value = 0;
    bool empty = true;   ///< no number in it
    bool masked = false; ///< one of its cells is

    void take(float candidate, double neutral)
    {
        const bool further = std::fabs(double(candidate) - neutral) > std::fabs(double(value) - neutral);
        if (empty || std::isnan(candidate) || (!std::isnan(value) && further))
            value = candidate;
        empty = false;
    }
};

/// Rows with ranges of their own are brought to one range: then their values can be compared.
float comparable(const HeatMapData& data, std::size_t row, std::size_t column)
{
    const float value = data.at(row, column);
    return data.rowMaxima.empty() || !(data.rowMaxima[row] > 0) ? value : value / data.rowMaxima[row];
}

std::size_t blockOf(std::size_t index, std::size_t count, std::size_t blocks)
{
    return index * blocks / count;
}

} // namespace

HeatMapData downsampled(const HeatMapData& data, std::size_t rows, std::size_t columns, double neutral)
{
    rows = std::clamp<std::size_t>(rows, 1, data.rows);
    columns = std::clamp<std::size_t>(columns, 1, data.columns);
    std::vector<Block> blocks(rows * columns);
    for (std::size_t row = 0; row < data.rows; ++row) {
        Block* line = blocks.data() + blockOf(row, data.rows, rows) * columns;
        for (std::size_t column = 0; column < data.columns; ++column) {
            Block& block = line[blockOf(column, data.columns, columns)];
            if (data.isMasked(row, column))
                block.masked = true;
            else if (!data.isLeftOut(row, column))
                block.take(comparable(data, row, column), neutral);
        }
    }
    HeatMapData result;
    result.rows = rows;
    result.columns = columns;
    result.minimum = data.rowMaxima.empty() ? data.minimum : 0;
    result.maximum = data.rowMaxima.empty() ? data.maximum : 1;
    result.scale = data.scale;
    for (const Block& block : blocks) {
        result.values.push_back(block.value);
        if (!data.masked.empty())
            result.masked.push_back(block.empty && block.masked);
        if (!data.leftOut.empty())
            result.leftOut.push_back(block.empty && !block.masked);
    }
    return result;
}

} // namespace regard::app
