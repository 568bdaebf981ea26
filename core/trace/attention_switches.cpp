#include "core/trace/attention_switches.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <tuple>

#include "core/error.h"
#include "core/trace/trace.h"

namespace regard {

namespace {

auto place_of(const SwitchedHead& head)
{
    return std::tuple(head.kind, head.layer, head.head);
}

const char* state_name(HeadSwitch state)
{
    switch (state) {
    case HeadSwitch::on:
        return "on";
    case HeadSwitch::zero:
        return "zero";
    case HeadSwitch::uniform:
        return "uniform";
    }
    return "";
}

bool fits(const SwitchedHead& head, const ModelShape& shape)
{
    return head.layer < attention_layers(shape, head.kind) && head.head < shape.heads;
}

std::string name_of(AttentionKind kind, std::size_t layer, std::size_t head)
{
    return std::string(attention_kind_name(kind)) + " L" + std::to_string(layer) + " H" + std::to_string(head);
}

std::string range_of(const ModelShape& shape, AttentionKind kind)
{
    const std::size_t layers = attention_layers(shape, kind);
    if (layers == 0 || shape.heads == 0)
        return std::string("a kind of attention that the model has");
    return "layers 0 to " + std::to_string(layers - 1) + ", heads 0 to " + std::to_string(shape.heads - 1);
}

[[noreturn]] void refuse_place(const ModelShape& shape, AttentionKind kind, const std::string& found)
{
    throw Error(
        {Error::Kind::invalid, "the model has no such head to switch off", "switches", range_of(shape, kind), found});
}

[[noreturn]] void refuse_text(std::string_view part)
{
    throw Error({Error::Kind::invalid, "this names no heads to switch off", "switches",
                 "such as “cross L2 H3”, “decoder L1” or “encoder=uniform”", std::string(part.substr(0, 60))});
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::optional<AttentionKind> kind_of(std::string_view word)
{
    for (const AttentionKind kind : attention_kinds)
        if (word == attention_kind_name(kind))
            return kind;
    return {};
}

std::optional<HeadSwitch> state_of(std::string_view word)
{
    for (const HeadSwitch state : {HeadSwitch::zero, HeadSwitch::uniform})
        if (word == state_name(state))
            return state;
    return {};
}

/// "L2" or "H3", without regard to case.
std::optional<std::size_t> numbered(std::string_view word, char letter)
{
    if (word.size() < 2 || (word.front() != letter && word.front() != letter + ('a' - 'A')))
        return {};
    std::size_t number = 0;
    const char* end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data() + 1, end, number);
    if (error != std::errc() || stop != end)
        return {};
    return number;
}

void parse_part(std::string_view part, const ModelShape& shape, AttentionSwitches& switches)
{
    std::vector<std::string_view> words = split(part, " \t\n\r=");
    const auto kind = words.empty() ? std::nullopt : kind_of(words.front());
    if (!kind)
        refuse_text(part);
    HeadSwitch state = HeadSwitch::zero;
    if (const auto named = state_of(words.back())) {
        state = *named;
        words.pop_back();
    }
    std::optional<std::size_t> layer, head;
    if (words.size() > 1 && !(layer = numbered(words[1], 'L')))
        refuse_text(part);
    if (words.size() > 2 && !(head = numbered(words[2], 'H')))
        refuse_text(part);
    if (words.size() > 3)
        refuse_text(part);
    if (attention_layers(shape, *kind) == 0 || (layer && *layer >= attention_layers(shape, *kind)) ||
        (head && *head >= shape.heads))
        refuse_place(shape, *kind, std::string(part.substr(0, 60)));
    if (head)
        switches.set(*kind, *layer, *head, state);
    else if (layer)
        switches.set_layer(*kind, *layer, shape.heads, state);
    else
        switches.set_kind(*kind, shape, state);
}

} // namespace

HeadSwitch AttentionSwitches::at(AttentionKind kind, std::size_t layer, std::size_t head) const
{
    const SwitchedHead wanted{kind, layer, head, HeadSwitch::on};
    const auto found = std::lower_bound(heads_.begin(), heads_.end(), wanted,
                                        [](const auto& a, const auto& b) { return place_of(a) < place_of(b); });
    return found != heads_.end() && place_of(*found) == place_of(wanted) ? found->state : HeadSwitch::on;
}

std::vector<HeadSwitch> AttentionSwitches::of_layer(AttentionKind kind, std::size_t layer, std::size_t heads) const
{
    std::vector<HeadSwitch> states;
    for (const SwitchedHead& head : heads_)
        if (head.kind == kind && head.layer == layer && head.head < heads) {
            states.resize(heads, HeadSwitch::on);
            states[head.head] = head.state;
        }
    return states;
}

void AttentionSwitches::set(AttentionKind kind, std::size_t layer, std::size_t head, HeadSwitch state)
{
    const SwitchedHead wanted{kind, layer, head, state};
    auto found = std::lower_bound(heads_.begin(), heads_.end(), wanted,
                                  [](const auto& a, const auto& b) { return place_of(a) < place_of(b); });
    const bool there = found != heads_.end() && place_of(*found) == place_of(wanted);
    if (there)
        found = heads_.erase(found);
    if (state != HeadSwitch::on)
        heads_.insert(found, wanted);
}

void AttentionSwitches::set_layer(AttentionKind kind, std::size_t layer, std::size_t heads, HeadSwitch state)
{
    for (std::size_t head = 0; head < heads; ++head)
        set(kind, layer, head, state);
}

void AttentionSwitches::set_kind(AttentionKind kind, const ModelShape& shape, HeadSwitch state)
{
    for (std::size_t layer = 0; layer < attention_layers(shape, kind); ++layer)
        set_layer(kind, layer, shape.heads, state);
}

void AttentionSwitches::check(const ModelShape& shape) const
{
    for (const SwitchedHead& head : heads_)
        if (!fits(head, shape))
            refuse_place(shape, head.kind, name_of(head.kind, head.layer, head.head));
}

AttentionSwitches AttentionSwitches::fitting(const ModelShape& shape) const
{
    AttentionSwitches kept;
    for (const SwitchedHead& head : heads_)
        if (fits(head, shape))
            kept.heads_.push_back(head);
    return kept;
}

std::string AttentionSwitches::text() const
{
    std::string list;
    for (const SwitchedHead& head : heads_)
        list += (list.empty() ? "" : ", ") + name_of(head.kind, head.layer, head.head) + " " + state_name(head.state);
    return list;
}

AttentionSwitches parse_switches(std::string_view text, const ModelShape& shape)
{
    AttentionSwitches switches;
    for (const std::string_view part : split(text, ",;"))
        parse_part(part, shape, switches);
    return switches;
}

std::size_t attention_layers(const ModelShape& shape, AttentionKind kind)
{
    return kind == AttentionKind::encoder ? shape.encoder_layers : shape.decoder_layers;
}

const char* attention_kind_name(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::encoder:
        return "encoder";
    case AttentionKind::decoder:
        return "decoder";
    case AttentionKind::cross:
        return "cross";
    }
    return "";
}

} // namespace regard
