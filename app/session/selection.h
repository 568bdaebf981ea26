#pragma once

#include <QObject>

#include "core/trace/attention_kind.h"

namespace regard::app {

/// What is looked at. -1 means none. Layers, heads, tokens and steps count from 0.
struct Focus {
    AttentionKind kind = AttentionKind::cross;
    int layer = 0;
    int head = 0;
    int query = -1; ///< row: a source position (encoder) or a decoding step (decoder, cross)
    int key = -1;   ///< column

    bool operator==(const Focus&) const = default;
};

/// The one selection that all views share. Hovering moves it until a click pins a cell.
class Selection : public QObject {
    Q_OBJECT
public:
    explicit Selection(QObject* parent = nullptr);
    const Focus& focus() const { return focus_; }
    bool pinned() const { return pinned_; }

    void set(const Focus& focus);
    void selectBlock(AttentionKind kind, int layer); ///< keeps head, drops the cell
    void selectHead(AttentionKind kind, int layer, int head);
    void selectCell(int query, int key);
    void setPinned(bool pinned);

signals:
    void changed(const regard::app::Focus& now, const regard::app::Focus& before);
    void pinnedChanged(bool pinned);

private:
    Focus focus_;
    bool pinned_ = false;
};

} // namespace regard::app
