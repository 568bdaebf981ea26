#include "app/plots/downsample.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

namespace {

struct Block {
    float value = 0;
    bool masked = true;

    void take(float candidate, double neutral)
    {
        const bool further = std::fabs(double(candidate) - neutral) > std::fabs(double(value) - neutral);
        if (masked || std::isnan(candidate) || (!std::isnan(value) && further))
            value = candidate;
        masked = false;
    }
};

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
            if (!data.isMasked(row, column))
                line[blockOf(column, data.columns, columns)].take(data.at(row, column), neutral);
        }
    }
    HeatMapData result;
    result.rows = rows;
    result.columns = columns;
    result.minimum = data.minimum;
    result.maximum = data.maximum;
    for (const Block& block : blocks) {
        result.values.push_back(block.value);
        if (!data.masked.empty())
            result.masked.push_back(block.masked);
    }
    return result;
}

} // namespace regard::app
