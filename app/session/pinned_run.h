#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "app/session/reading.h"
#include "app/session/selection.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A run that is kept to compare others with, whatever text or model comes after it. It shares the trace.
struct PinnedRun {
    std::shared_ptr<const Trace> trace;
    Focus focus{};     ///< what was looked at when it was pinned
    Reading reading{}; ///< and how
    QString name{};    ///< of the file that it came from; empty for a run of the session's model
};

/// The one pinned run, or none.
class PinnedRunState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const std::optional<PinnedRun>& now() const { return run_; }
    void pin(PinnedRun run); ///< one without a trace pins nothing
    void unpin();

signals:
    void changed();

private:
    std::optional<PinnedRun> run_;
};

} // namespace regard::app
