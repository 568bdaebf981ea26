#pragma once

#include <optional>

#include <QObject>

#include "app/session/number_place.h"
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
    /// Keeps the cell within the same kind of attention: two heads are compared at the same place.
    void selectHead(AttentionKind kind, int layer, int head);
    void selectCell(int query, int key);
    void hoverCell(int query, int key); ///< nothing while a cell is pinned or a number asked for
    void togglePin(int query, int key); ///< pins the cell, or lets it go if it is the pinned one
    void setPinned(bool pinned);
    /// The number whose arithmetic is asked for; another cell of attention takes its place.
    const std::optional<NumberPlace>& number() const { return number_; }
    void askNumber(const std::optional<NumberPlace>& place);
    void toggleNumber(const NumberPlace& place); ///< asks for it, or lets it go if it is the one asked for
    /// Brings the focus into the bounds of a new trace; a cell that is gone is dropped, not moved.
    void confine(int layers, int heads, int queries, int keys);

signals:
    void changed(const regard::app::Focus& now, const regard::app::Focus& before);
    void pinnedChanged(bool pinned);
    void numberAsked(); ///< or no longer

private:
    Focus focus_;
    bool pinned_ = false;
    std::optional<NumberPlace> number_;
};

} // namespace regard::app
