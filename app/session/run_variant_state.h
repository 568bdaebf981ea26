#pragma once

#include <QObject>

#include "core/trace/run_variant.h"
#include "core/trace/trace.h"

namespace regard::app {

/// How the model runs otherwise than it was trained: positions changed, attention restricted to a window. One state for
/// all views; the session runs again when it changes.
class RunVariantState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const RunVariant& now() const { return variant_; }
    bool asTrained() const { return variant_.empty(); }
    /// A shift beyond the bounds becomes the bound.
    void set(RunVariant variant);
    void clear() { set({}); }

signals:
    void changed();

private:
    RunVariant variant_;
};

/// Whether a run is of the model as it was trained, all heads on.
bool isAsTrained(const Trace& trace);

} // namespace regard::app
