#include "core/layers/relative_position_bias.h"

#include <algorithm>
#include <cmath>

namespace regard {

Index DistanceBuckets::of(Index distance) const
{
    const Index each = bidirectional ? count / 2 : count;
    const Index first = bidirectional && distance > 0 ? each : 0;
    const Index far = bidirectional ? std::abs(distance) : std::max<Index>(-distance, 0);
    const Index exact = each / 2;
    if (far < exact)
        return first + far;
    const float share = std::log(static_cast<float>(far) / static_cast<float>(exact)) /
                        static_cast<float>(std::log(static_cast<double>(furthest) / static_cast<double>(exact)));
    const auto step = static_cast<Index>(share * static_cast<float>(each - exact));
    return first + std::min(each - 1, exact + step);
}

RelativePositionBias::RelativePositionBias(ParameterLayout& layout, const std::string& path, Index heads,
                                           DistanceBuckets buckets)
    : table_(layout.add(path + ".weight", buckets.count, heads, FileOrder::matrix)), buckets_(buckets)
{
}

void RelativePositionBias::add_to(const float* parameters, const AttendedPair& pair, Index head,
                                  MatrixView scores) const
{
    const auto table = table_.in(parameters);
    for (Index i = 0; i < scores.rows(); ++i)
        for (Index j = 0; j < scores.cols(); ++j)
            scores(i, j) += table(buckets_.of(j - pair.first_position - i), head);
}

} // namespace regard
