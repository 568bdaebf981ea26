#include "core/training/progress_meter.h"

#include <algorithm>

namespace regard {

namespace {

constexpr std::size_t steps_in_a_mean = 100;

double share(double part, std::size_t whole)
{
    return part / double(std::max<std::size_t>(whole, 1));
}

} // namespace

void ProgressMeter::end_step(const LossResult& result)
{
    steps_.push_back({result, std::chrono::duration<double>(Clock::now() - begun_).count()});
    if (steps_.size() > steps_in_a_mean)
        steps_.pop_front();
    // Summed anew: a running sum would keep the rounding of all that it has ever held.
    sum_ = {};
    seconds_ = 0;
    for (const Step& step : steps_) {
        sum_.sum += step.result.sum;
        sum_.tokens += step.result.tokens;
        sum_.correct += step.result.correct;
        seconds_ += step.seconds;
    }
}

double ProgressMeter::loss() const
{
    return share(sum_.sum, sum_.tokens);
}

double ProgressMeter::accuracy() const
{
    return share(double(sum_.correct), sum_.tokens);
}

double ProgressMeter::tokens_per_second() const
{
    return double(sum_.tokens) / std::max(seconds_, 1e-9);
}

double ProgressMeter::seconds_a_step() const
{
    return share(seconds_, steps_.size());
}

} // namespace regard
