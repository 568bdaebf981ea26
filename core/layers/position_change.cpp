#include "core/layers/position_change.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace regard {

namespace {

/// A permutation of 0 … count − 1 (Fisher and Yates), the same for the same seed on every machine.
std::vector<Index> permutation(Index count, std::uint64_t seed)
{
    std::vector<Index> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), Index(0));
    std::mt19937_64 random(seed);
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[random() % left]);
    return order;
}

} // namespace

std::vector<Index> PositionChange::positions(Index first, Index count, Index block) const
{
    std::vector<Index> result(static_cast<std::size_t>(count));
    std::iota(result.begin(), result.end(), first + (kind == Kind::shifted ? shift : 0));
    if (kind != Kind::shuffled)
        return result;
    if (block == 0)
        return permutation(count, seed);
    for (Index& position : result) {
        const Index begin = position / block * block;
        const auto order = permutation(block, seed + std::uint64_t(begin / block) * 0x9e3779b97f4a7c15U);
        position = begin + order[static_cast<std::size_t>(position - begin)];
    }
    return result;
}

} // namespace regard
