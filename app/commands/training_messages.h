#pragma once

#include <chrono>

#include <QString>

#include "app/commands/live_block.h"
#include "app/commands/training_curve.h"
#include "core/training/train.h"

namespace regard::app {

/// What `regard train` says on standard error: what it is about to do and what that will take, then how it stands. In a
/// terminal that is a curve with a status line, drawn anew every second; elsewhere a line every half minute and for
/// every measurement.
class TrainingMessages {
public:
    void plan(const TrainingPlan& plan);
    void progress(const TrainingProgress& progress);
    void row(const HistoryRow& row) { curve_.add(row); }
    void notSaved(const Error& error);
    void finish();

private:
    using Clock = std::chrono::steady_clock;

    void tell(const QString& line);
    void tellPace(const TrainingProgress& progress);
    void draw();

    const bool live_ = LiveBlock::possible();
    LiveBlock block_;
    TrainingCurve curve_;
    QString status_;
    QString measured_;
    Clock::time_point last_;
    std::size_t steps_ = 0; ///< of this call
    bool paceTold_ = false;
};

/// "12 of 161,484 lines left out: 3 with too few columns (first: line 17), …"; empty where none is.
QString defectsText(const CorpusSummary& corpus);

} // namespace regard::app
