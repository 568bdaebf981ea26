#pragma once

#include <cstddef>

#include "core/api.h"
#include "core/math/parameters.h"

namespace regard {

/// Settings of Adam as Vaswani et al. (2017, section 5.3) use it.
struct AdamSettings {
    float beta1 = 0.9F;
    float beta2 = 0.98F;
    float epsilon = 1e-9F;
};

/// Adam (Kingma and Ba 2015, algorithm 1) over a flat buffer.
class REGARD_API Adam {
public:
    Adam(std::size_t size, const AdamSettings& settings);

    /// Begins step t = 1, 2, …; then `update` is called once for each part of the buffers.
    void begin_step() { ++step_; }
    /// Updates numbers [first, last); parts may run on different threads.
    void update(std::size_t first, std::size_t last, float learning_rate, const ParameterBuffer& gradients,
                ParameterBuffer& parameters);

    std::size_t step() const { return step_; }
    void set_step(std::size_t step) { step_ = step; }
    ParameterBuffer& first_moment() { return first_; }
    ParameterBuffer& second_moment() { return second_; }

private:
    AdamSettings settings_;
    std::size_t step_ = 0;
    ParameterBuffer first_;
    ParameterBuffer second_;
};

} // namespace regard
