#include "core/analysis/divergence.h"

#include <cmath>

namespace regard {

double cross_entropy(std::span<const float> target, std::span<const float> predicted)
{
    double sum = 0;
    for (std::size_t i = 0; i < target.size(); ++i)
        if (target[i] > 0)
            sum -= double(target[i]) * std::log(double(predicted[i]));
    return sum;
}

double entropy(std::span<const float> distribution)
{
    return cross_entropy(distribution, distribution);
}

double kl_divergence(std::span<const float> target, std::span<const float> predicted)
{
    double sum = 0;
    for (std::size_t i = 0; i < target.size(); ++i)
        if (target[i] > 0)
            sum += double(target[i]) * std::log(double(target[i]) / double(predicted[i]));
    return sum;
}

std::vector<float> target_distribution(std::size_t vocabulary, std::size_t label, float smoothing)
{
    const float spread = smoothing / static_cast<float>(vocabulary);
    std::vector<float> distribution(vocabulary, spread);
    distribution[label] += 1.0F - smoothing;
    return distribution;
}

} // namespace regard
