#include "app/session/selection.h"

namespace regard::app {

Selection::Selection(QObject* parent) : QObject(parent)
{
}

void Selection::set(const Focus& focus)
{
    if (focus == focus_)
        return;
    const Focus before = focus_;
    focus_ = focus;
    askNumber(std::nullopt);
    emit changed(focus_, before);
}

void Selection::selectBlock(AttentionKind kind, int layer)
{
    if (kind == focus_.kind && layer == focus_.layer)
        return;
    setPinned(false);
    set({kind, layer, focus_.head, -1, -1});
}

void Selection::selectHead(AttentionKind kind, int layer, int head)
{
    if (kind == focus_.kind) {
        set({kind, layer, head, focus_.query, focus_.key});
        return;
    }
    setPinned(false);
    set({kind, layer, head, -1, -1});
}

void Selection::selectCell(int query, int key)
{
    set({focus_.kind, focus_.layer, focus_.head, query, key});
}

void Selection::hoverCell(int query, int key)
{
    if (!pinned_ && !number_)
        selectCell(query, key);
}

void Selection::togglePin(int query, int key)
{
    const bool same = pinned_ && focus_.query == query && focus_.key == key;
    askNumber(std::nullopt);
    selectCell(query, key);
    setPinned(!same && (query >= 0 || key >= 0));
}

void Selection::setPinned(bool pinned)
{
    if (pinned == pinned_)
        return;
    pinned_ = pinned;
    emit pinnedChanged(pinned_);
}

void Selection::askNumber(const std::optional<NumberPlace>& place)
{
    if (place == number_)
        return;
    number_ = place;
    emit numberAsked();
}

void Selection::toggleNumber(const NumberPlace& place)
{
    askNumber(number_ == place ? std::nullopt : std::optional(place));
}

void Selection::confine(int layers, int heads, int queries, int keys)
{
    Focus inside = focus_;
    inside.layer = qBound(0, inside.layer, qMax(0, layers - 1));
    inside.head = qBound(0, inside.head, qMax(0, heads - 1));
    if (inside.query >= queries)
        inside.query = inside.key = -1; // a key alone is no cell
    if (inside.key >= keys)
        inside.key = -1;
    if (inside.query != focus_.query || inside.key != focus_.key)
        setPinned(false);
    set(inside);
}

} // namespace regard::app
