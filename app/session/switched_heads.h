#pragma once

#include <QObject>

#include "core/trace/attention_switches.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Which heads the model runs without. One state for all views; the session runs again when it changes. Heads that the
/// model does not have cannot be switched.
class SwitchedHeads : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const AttentionSwitches& now() const { return switches_; }
    bool allOn() const { return switches_.empty(); }
    bool isOff(AttentionKind kind, int layer, int head) const;
    bool isLayerOff(AttentionKind kind, int layer) const; ///< all of its heads
    bool isKindOff(AttentionKind kind) const;
    /// How heads are switched off: zero or uniform.
    HeadSwitch mode() const { return mode_; }
    /// Of the model.
    const ModelShape& shape() const { return shape_; }

    void toggle(AttentionKind kind, int layer, int head);
    void toggleLayer(AttentionKind kind, int layer); ///< off, or on where all of its heads are off
    void toggleKind(AttentionKind kind);
    void turnAllOn();
    /// Heads that are off follow.
    void setMode(HeadSwitch mode);
    void set(const AttentionSwitches& switches);
    /// Another model: heads that it does not have are forgotten.
    void setShape(const ModelShape& shape);

signals:
    void changed();
    void modeChanged();

private:
    bool has(AttentionKind kind, int layer) const;
    HeadSwitch opposite(bool off) const { return off ? HeadSwitch::on : mode_; }

    AttentionSwitches switches_;
    HeadSwitch mode_ = HeadSwitch::zero;
    ModelShape shape_;
};

} // namespace regard::app
