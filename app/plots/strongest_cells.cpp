#include "app/plots/strongest_cells.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

std::vector<std::size_t> strongestColumns(const HeatMapData& data, std::size_t row, std::size_t count)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < data.columns; ++column)
        if (!data.isMasked(row, column) && !data.isLeftOut(row, column) && !std::isnan(data.at(row, column)))
            columns.push_back(column);
    std::ranges::stable_sort(columns, [&](std::size_t a, std::size_t b) { return data.at(row, a) > data.at(row, b); });
    columns.resize(std::min(columns.size(), count));
    return columns;
}

} // namespace regard::app
