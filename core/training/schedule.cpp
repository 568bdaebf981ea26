#include "core/training/schedule.h"

#include <algorithm>
#include <cmath>

namespace regard {

float learning_rate(const Schedule& schedule, std::size_t step, Index width, std::size_t last_step)
{
    const auto s = double(std::max<std::size_t>(step, 1));
    const auto w = double(std::max<std::size_t>(schedule.warm_up_steps, 1));
    double rate = double(schedule.factor) * std::min(1.0, s / w) /
                  std::sqrt(std::max(s, w) + double(schedule.from_step)) / std::sqrt(double(width));
    if (last_step > 0 && schedule.cool_down_steps > 0) {
        const double left = double(last_step) - s + 1;
        rate *= std::clamp(left / double(schedule.cool_down_steps + 1), 0.0, 1.0);
    }
    return float(rate);
}

} // namespace regard
