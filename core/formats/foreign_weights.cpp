#include "core/formats/foreign_weights.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace regard {

namespace {

constexpr double sum_tolerance = 0.02;
constexpr float range_tolerance = 1e-3F; // above 1 by rounding alone

bool any_weight(std::span<const float> weights)
{
    return std::any_of(weights.begin(), weights.end(), [](float weight) { return weight != 0; });
}

} // namespace

void OddWeights::look_at(const Tensor& weights)
{
    for (std::size_t head = 0; head < weights.shape[0]; ++head)
        for (std::size_t query = 0; query < weights.shape[1]; ++query) {
            double sum = 0;
            for (const float weight : weights.row(head, query)) {
                not_numbers += std::isfinite(weight) ? 0 : 1;
                out_of_range += std::isfinite(weight) && (weight < 0 || weight > 1 + range_tolerance) ? 1 : 0;
                sum += double(weight);
            }
            uneven_rows += std::isfinite(sum) && std::abs(sum - 1) > sum_tolerance ? 1 : 0;
            ++rows;
        }
}

std::vector<Notice> OddWeights::notices() const
{
    std::vector<Notice> found;
    if (not_numbers > 0)
        found.push_back({Notice::Kind::weights_not_numbers, not_numbers, 0});
    if (out_of_range > 0)
        found.push_back({Notice::Kind::weights_out_of_range, out_of_range, 0});
    else if (uneven_rows > 0)
        found.push_back({Notice::Kind::rows_uneven, uneven_rows, rows});
    return found;
}

bool is_causal(const Tensor& weights)
{
    for (std::size_t head = 0; head < weights.shape[0]; ++head)
        for (std::size_t query = 0; query < weights.shape[1]; ++query)
            if (any_weight(weights.row(head, query).subspan(query + 1)))
                return false;
    return true;
}

bool looks_back(const Tensor& weights)
{
    for (std::size_t head = 0; head < weights.shape[0]; ++head)
        for (std::size_t query = 0; query < weights.shape[1]; ++query)
            if (any_weight(weights.row(head, query).first(query)))
                return true;
    return false;
}

} // namespace regard
