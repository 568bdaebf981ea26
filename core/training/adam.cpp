#include "core/training/adam.h"

#include <cmath>

namespace regard {

Adam::Adam(std::size_t size, const AdamSettings& settings) : settings_(settings), first_(size), second_(size) {}

void Adam::update(std::size_t first, std::size_t last, float learning_rate, const ParameterBuffer& gradients,
                  ParameterBuffer& parameters)
{
    using Array = Eigen::Map<Eigen::ArrayXf>;
    const auto count = static_cast<Index>(last - first);
    const Eigen::Map<const Eigen::ArrayXf> g(gradients.data() + first, count);
    Array m(first_.data() + first, count);
    Array v(second_.data() + first, count);
    Array p(parameters.data() + first, count);
    const auto t = static_cast<double>(step_);
    const auto correction1 = float(1.0 - std::pow(double(settings_.beta1), t));
    const auto correction2 = float(1.0 - std::pow(double(settings_.beta2), t));
    m = settings_.beta1 * m + (1.0F - settings_.beta1) * g;
    v = settings_.beta2 * v + (1.0F - settings_.beta2) * g.square();
    p -= (learning_rate / correction1) * m / ((v / correction2).sqrt() + settings_.epsilon);
}

} // namespace regard
