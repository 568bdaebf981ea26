#pragma once

#include <cstddef>

#include "core/api.h"
#include "core/math/matrix.h"

namespace regard {

/// How the learning rate goes from step to step.
struct Schedule {
    std::size_t warm_up_steps = 2000;
    float factor = 1.0F;             ///< of the learning rate of Vaswani et al. (2017), equation 3
    std::size_t from_step = 0;       ///< the rate falls as if so many steps had been done before
    std::size_t cool_down_steps = 0; ///< over so many last steps it falls to zero in a straight line
};

/// factor · d^-0.5 · min(1, s / W) · (max(s, W) + from_step)^-0.5 at step s = 1, 2, …: with from_step = 0 equation 3.
/// Of `last_step` (0: unknown) the cool-down counts back.
REGARD_API float learning_rate(const Schedule& schedule, std::size_t step, Index width, std::size_t last_step);

} // namespace regard
