#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/layers/head_switch.h"
#include "core/trace/attention_kind.h"

namespace regard {

struct ModelShape;

/// A head of one of the three kinds that is not on.
struct SwitchedHead {
    AttentionKind kind = AttentionKind::encoder;
    std::size_t layer = 0;
    std::size_t head = 0;
    HeadSwitch state = HeadSwitch::zero;

    bool operator==(const SwitchedHead&) const = default;
};

/// Which heads of a model are switched off (ablated), and how: all are on unless set. Each head's weights are replaced
/// after the soft-max (Michel et al. 2019, section 2.3, mask a head's output, which zero weights do as well).
class REGARD_API AttentionSwitches {
public:
    bool empty() const { return heads_.empty(); }
    /// Those that are off, by kind, layer and head.
    const std::vector<SwitchedHead>& off() const { return heads_; }
    HeadSwitch at(AttentionKind kind, std::size_t layer, std::size_t head) const;
    /// Of each head of a layer; empty where all are on.
    std::vector<HeadSwitch> of_layer(AttentionKind kind, std::size_t layer, std::size_t heads) const;

    void set(AttentionKind kind, std::size_t layer, std::size_t head, HeadSwitch state);
    void set_layer(AttentionKind kind, std::size_t layer, std::size_t heads, HeadSwitch state);
    /// All layers and heads of a kind.
    void set_kind(AttentionKind kind, const ModelShape& shape, HeadSwitch state);

    /// Throws Error (invalid) naming the first head that a model of this shape does not have.
    void check(const ModelShape& shape) const;
    /// Those that a model of this shape has.
    AttentionSwitches fitting(const ModelShape& shape) const;

    /// "cross L2 H3 zero, encoder L0 H1 uniform", one head each; parse_switches reads it back.
    std::string text() const;

    bool operator==(const AttentionSwitches&) const = default;

private:
    std::vector<SwitchedHead> heads_; ///< sorted
};

/// Reads a list such as "cross L2 H3 zero, decoder L1, encoder=uniform": a kind, then a layer, then a head, the latter
/// two for all of them where left out; "zero" where nothing is said. Throws Error (invalid) naming the part that cannot
/// be read or that a model of this shape does not have.
REGARD_API AttentionSwitches parse_switches(std::string_view text, const ModelShape& shape);

/// Layers of the stack in which this kind of attention stands.
REGARD_API std::size_t attention_layers(const ModelShape& shape, AttentionKind kind);
/// "encoder", "decoder", "cross".
REGARD_API const char* attention_kind_name(AttentionKind kind);
inline constexpr AttentionKind attention_kinds[] = {AttentionKind::encoder, AttentionKind::decoder,
                                                    AttentionKind::cross};

} // namespace regard
