#pragma once

#include <chrono>
#include <cstddef>
#include <deque>

#include "core/api.h"
#include "core/training/loss.h"

namespace regard {

/// What a training's progress is told by: means over its last steps, and how long a step takes.
class REGARD_API ProgressMeter {
public:
    using Clock = std::chrono::steady_clock;

    void begin_step() { begun_ = Clock::now(); }
    void end_step(const LossResult& result);

    double loss() const; ///< mean of the last 100 steps
    double accuracy() const;
    double tokens_per_second() const; ///< target tokens, while steps are made
    double seconds_a_step() const;

private:
    struct Step {
        LossResult result;
        double seconds = 0;
    };
    Clock::time_point begun_;
    std::deque<Step> steps_;
    LossResult sum_;
    double seconds_ = 0;
};

} // namespace regard
