#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/session/runner.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Attention flow of one query, worked out beside the interface; a newer query stops an older one.
class TokensFlow : public QObject {
    Q_OBJECT
public:
    explicit TokensFlow(QObject* parent);

    /// Nothing where that is known or on its way.
    void want(std::shared_ptr<const Trace> trace, AttentionKind kind, int layer, int query);
    void forget(); ///< and stops
    bool running() const { return runner_.busy(); }
    /// One value a key token; empty until it is there.
    const std::vector<float>& values() const { return values_; }
    const QString& problem() const { return problem_; }
    QString progressText() const;

signals:
    void changed(); ///< values, problem or progress

private:
    struct Progress {
        std::atomic<int> done{0};
        std::atomic<int> all{0};
    };
    struct Wanted {
        std::weak_ptr<const Trace> trace;
        AttentionKind kind = AttentionKind::encoder;
        int layer = -1;
        int query = -1;
    };

    Wanted wanted_;
    std::vector<float> values_;
    QString problem_;
    std::shared_ptr<Progress> progress_;
    QTimer ticks_;
    Runner runner_; // last: its work ends before the rest goes
};

} // namespace regard::app
