#include "core/trace/attention_kind.h"

namespace regard {

std::string attention_path(AttentionKind kind, std::size_t layer)
{
    const std::string number = std::to_string(layer);
    switch (kind) {
    case AttentionKind::encoder:
        return "encoder.layers." + number + ".self_attention";
    case AttentionKind::decoder:
        return "decoder.layers." + number + ".self_attention";
    case AttentionKind::cross:
        return "decoder.layers." + number + ".cross_attention";
    }
    return {};
}

std::string attention_path(AttentionKind kind, std::size_t layer, const char* part)
{
    return attention_path(kind, layer) + "." + part;
}

} // namespace regard
