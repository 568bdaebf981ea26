#include "core/formats/switches_metadata.h"

#include <tuple>

namespace regard {

namespace {

AttentionKind read_kind(const MetadataValue& value)
{
    const std::string name = value.text();
    for (const AttentionKind kind : attention_kinds)
        if (name == attention_kind_name(kind))
            return kind;
    value.fail("encoder, decoder or cross");
}

HeadSwitch read_state(const MetadataValue& value)
{
    const std::string name = value.text();
    if (name == "zero")
        return HeadSwitch::zero;
    if (name == "uniform")
        return HeadSwitch::uniform;
    value.fail("zero or uniform");
}

} // namespace

nlohmann::ordered_json switches_json(const AttentionSwitches& switches)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const SwitchedHead& head : switches.off())
        list.push_back({{"kind", attention_kind_name(head.kind)},
                        {"layer", head.layer},
                        {"head", head.head},
                        {"weights", head.state == HeadSwitch::zero ? "zero" : "uniform"}});
    return list;
}

AttentionSwitches read_switches(const MetadataValue& list, const ModelShape& shape)
{
    AttentionSwitches switches;
    for (const MetadataValue& item : list.items()) {
        const AttentionKind kind = read_kind(item["kind"]);
        const std::size_t layers = attention_layers(shape, kind);
        if (layers == 0 || shape.heads == 0)
            item["kind"].fail("a kind of attention that the model has");
        const std::size_t layer = item["layer"].size(layers - 1);
        const std::size_t head = item["head"].size(shape.heads - 1);
        // In order, so that a long list is read in one go.
        const auto before = switches.off().empty() ? SwitchedHead{} : switches.off().back();
        if (!switches.off().empty() && std::tie(kind, layer, head) <= std::tie(before.kind, before.layer, before.head))
            item.fail("heads in order, each once");
        switches.set(kind, layer, head, read_state(item["weights"]));
    }
    return switches;
}

} // namespace regard
