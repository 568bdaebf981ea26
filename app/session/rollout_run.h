#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "app/session/runner.h"
#include "core/analysis/rollout.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Works rollouts of long texts out on a thread of its own. Short ones are left to whoever needs them.
class RolloutRun : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts what is missing of a layer's rollout (or of all layers'), unless it runs, and says that it does; or why
    /// it failed. Empty where nothing is missing. Of one trace the newest wish wins; another trace waits for its turn.
    QString waiting(const std::shared_ptr<const Trace>& trace, const std::shared_ptr<Rollouts>& rollouts,
                    AttentionKind kind, std::optional<int> layer);
    void cancel();

signals:
    void ended();

private:
    struct Wish {
        std::weak_ptr<const Trace> trace;
        AttentionKind kind = AttentionKind::encoder;
        std::size_t first = 0; ///< layers
        std::size_t last = 0;

        bool operator==(const Wish& other) const;
        bool sameTrace(const Wish& other) const;
    };

    void start(const std::shared_ptr<const Trace>& trace, const std::shared_ptr<Rollouts>& rollouts);

    Wish wish_;
    QString problem_;
    std::unique_ptr<Runner> runner_; ///< from the first long text on
};

} // namespace regard::app
