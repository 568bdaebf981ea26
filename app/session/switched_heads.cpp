#include "app/session/switched_heads.h"

namespace regard::app {

bool SwitchedHeads::has(AttentionKind kind, int layer) const
{
    return layer >= 0 && std::size_t(layer) < attention_layers(shape_, kind);
}

bool SwitchedHeads::isOff(AttentionKind kind, int layer, int head) const
{
    return layer >= 0 && head >= 0 && switches_.at(kind, std::size_t(layer), std::size_t(head)) != HeadSwitch::on;
}

bool SwitchedHeads::isLayerOff(AttentionKind kind, int layer) const
{
    for (int head = 0; head < int(shape_.heads); ++head)
        if (!isOff(kind, layer, head))
            return false;
    return has(kind, layer) && shape_.heads > 0;
}

bool SwitchedHeads::isKindOff(AttentionKind kind) const
{
    const int layers = int(attention_layers(shape_, kind));
    for (int layer = 0; layer < layers; ++layer)
        if (!isLayerOff(kind, layer))
            return false;
    return layers > 0;
}

void SwitchedHeads::toggle(AttentionKind kind, int layer, int head)
{
    if (!has(kind, layer) || head < 0 || std::size_t(head) >= shape_.heads)
        return;
    AttentionSwitches wanted = switches_;
    wanted.set(kind, std::size_t(layer), std::size_t(head), opposite(isOff(kind, layer, head)));
    set(wanted);
}

void SwitchedHeads::toggleLayer(AttentionKind kind, int layer)
{
    if (!has(kind, layer))
        return;
    AttentionSwitches wanted = switches_;
    wanted.set_layer(kind, std::size_t(layer), shape_.heads, opposite(isLayerOff(kind, layer)));
    set(wanted);
}

void SwitchedHeads::toggleKind(AttentionKind kind)
{
    AttentionSwitches wanted = switches_;
    wanted.set_kind(kind, shape_, opposite(isKindOff(kind)));
    set(wanted);
}

void SwitchedHeads::turnAllOn()
{
    set({});
}

void SwitchedHeads::setMode(HeadSwitch mode)
{
    if (mode == mode_ || mode == HeadSwitch::on)
        return;
    mode_ = mode;
    AttentionSwitches wanted;
    for (const SwitchedHead& head : switches_.off())
        wanted.set(head.kind, head.layer, head.head, mode);
    emit modeChanged();
    set(wanted);
}

void SwitchedHeads::set(const AttentionSwitches& switches)
{
    AttentionSwitches fitting = switches.fitting(shape_);
    if (fitting == switches_)
        return;
    switches_ = std::move(fitting);
    emit changed();
}

void SwitchedHeads::setShape(const ModelShape& shape)
{
    shape_ = shape;
    set(switches_);
}

} // namespace regard::app
