#include "app/plots/same_map.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <tuple>

namespace regard::app {

bool looksLike(const HeatMapData& one, const HeatMapData& other)
{
    const auto bits = [](float value) { return std::bit_cast<std::uint32_t>(value); }; // NaN is like NaN
    const auto shape = [](const HeatMapData& data) {
        return std::tie(data.rows, data.columns, data.emptyRows, data.minimum, data.maximum, data.scale);
    };
    const auto texts = [](const HeatMapData& data) {
        return std::tie(data.rowLabels, data.columnLabels, data.rowRoom, data.columnRoom, data.rowTitle,
                        data.columnTitle, data.title, data.valueName, data.openMark, data.maskedMark);
    };
    return shape(one) == shape(other) && one.masked == other.masked && one.leftOut == other.leftOut &&
           one.pending == other.pending && one.rowMaxima == other.rowMaxima && texts(one) == texts(other) &&
           one.rowTokens == other.rowTokens && one.columnTokens == other.columnTokens &&
           std::ranges::equal(one.values, other.values, {}, bits, bits);
}

} // namespace regard::app
