#include "core/analysis/feed_forward_units.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"

namespace regard {

namespace {

void check(const Tensor& hidden, UnitOrder order, std::size_t token)
{
    const bool matrix =
        hidden.shape.size() == 2 && hidden.shape[0] > 0 && hidden.values.size() == hidden.shape[0] * hidden.shape[1];
    if (!matrix)
        throw Error({Error::Kind::invalid, "no hidden units", hidden.path, "a matrix [token, unit]", {}});
    if (order == UnitOrder::token && token >= hidden.shape[0])
        throw Error({Error::Kind::invalid, "no such token", hidden.path, "0 to " + std::to_string(hidden.shape[0] - 1),
                     std::to_string(token)});
}

std::vector<FeedForwardUnit> in_model_order(const Tensor& hidden)
{
    std::vector<FeedForwardUnit> units(hidden.shape[1]);
    std::vector<double> sums(units.size(), 0);
    for (std::size_t token = 0; token < hidden.shape[0]; ++token) {
        for (std::size_t i = 0; i < units.size(); ++i) {
            const float h = hidden.at(token, i);
            sums[i] += std::fabs(double(h));
            units[i].active += h > 0 ? 1 : 0;
            if (token == 0 || std::fabs(h) > std::fabs(units[i].largest)) {
                units[i].largest = h;
                units[i].token = token;
            }
        }
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        units[i].index = i;
        units[i].mean = float(sums[i] / double(hidden.shape[0]));
    }
    return units;
}

} // namespace

std::vector<FeedForwardUnit> feed_forward_units(const Tensor& hidden, UnitOrder order, std::size_t token)
{
    check(hidden, order, token);
    std::vector<FeedForwardUnit> units = in_model_order(hidden);
    const auto activity = [&](const FeedForwardUnit& unit) {
        const float value = order == UnitOrder::mean      ? unit.mean
                            : order == UnitOrder::largest ? std::fabs(unit.largest)
                                                          : std::fabs(hidden.at(token, unit.index));
        return std::isnan(value) ? -1.0F : value; // what is no number comes last, and sorting stays sound
    };
    if (order != UnitOrder::index)
        std::stable_sort(units.begin(), units.end(),
                         [&](const FeedForwardUnit& a, const FeedForwardUnit& b) { return activity(a) > activity(b); });
    return units;
}

std::vector<std::size_t> active_units(const Tensor& hidden)
{
    check(hidden, UnitOrder::index, 0);
    std::vector<std::size_t> counts(hidden.shape[0], 0);
    for (std::size_t token = 0; token < counts.size(); ++token)
        for (const float h : hidden.row(token))
            counts[token] += h > 0 ? 1 : 0;
    return counts;
}

} // namespace regard
