#include "core/analysis/head_type.h"

#include <array>
#include <cmath>
#include <utility>

namespace regard {

HeadType head_type(const HeadMetrics& metrics)
{
    if (!std::isfinite(metrics.entropy))
        return HeadType::none;
    const std::array<std::pair<HeadType, double>, 5> shares{{{HeadType::previous, metrics.previous},
                                                             {HeadType::current, metrics.diagonal},
                                                             {HeadType::next, metrics.next},
                                                             {HeadType::first, metrics.first},
                                                             {HeadType::end, metrics.end}}};
    auto greatest = shares.front();
    for (const auto& share : shares)
        if (share.second > greatest.second)
            greatest = share;
    if (greatest.second >= type_share)
        return greatest.first;
    return metrics.entropy_share >= broad_entropy_share ? HeadType::broad : HeadType::mixed;
}

} // namespace regard
