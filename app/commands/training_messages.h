#pragma once

#include <chrono>

#include <QString>

#include "core/training/train.h"

namespace regard::app {

/// What `regard train` says on standard error: what it is about to do, then a line every half minute and for every
/// measurement.
class TrainingMessages {
public:
    void plan(const TrainingPlan& plan) const;
    void progress(const TrainingProgress& progress);

private:
    std::chrono::steady_clock::time_point last_;
};

/// "12 of 161,484 lines are left out: 3 with too few columns (first: line 17), …"; empty where none is.
QString defectsText(const CorpusSummary& corpus);

} // namespace regard::app
