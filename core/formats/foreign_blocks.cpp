#include "core/formats/foreign_blocks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/error.h"

namespace regard {

namespace {

constexpr std::uint64_t most_layers = 512;
constexpr std::uint64_t most_heads = 512;
constexpr std::uint64_t longest = 1 << 20;         // tokens
constexpr std::uint64_t most_numbers = 1ULL << 30; // 4 GiB

constexpr std::array<AttentionKind, 3> kinds = {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross};
constexpr std::array<std::pair<const char*, AttentionKind>, 3> stacked = {
    {{"encoder_attentions", AttentionKind::encoder},
     {"decoder_attentions", AttentionKind::decoder},
     {"cross_attentions", AttentionKind::cross}}};

[[noreturn]] void fail(Error::Kind kind, const std::string& what, const std::string& where, const std::string& expected,
                       const std::string& found)
{
    throw Error({kind, what, where, expected, found});
}

std::optional<std::pair<AttentionKind, std::size_t>> layer_named(const std::string& name)
{
    constexpr std::string_view lead = "encoder.layers."; // "decoder.layers." is as long
    std::size_t layer = 0;
    if (name.size() <= lead.size() ||
        std::from_chars(name.data() + lead.size(), name.data() + name.size(), layer).ec != std::errc())
        return {};
    for (const AttentionKind kind : kinds)
        if (name == attention_path(kind, layer, "weights"))
            return std::pair(kind, layer);
    return {};
}

std::optional<AttentionKind> kind_stacked(const std::string& name, AttentionKind plain)
{
    for (const auto& [known, kind] : stacked)
        if (name == known)
            return kind;
    return name == "attentions" ? std::optional(plain) : std::nullopt;
}

/// Checks [heads, queries, keys] behind `skipped` axes.
WeightsPlace place(const SafetensorsFile& file, const SafetensorsEntry& entry, AttentionKind kind, std::size_t skipped)
{
    const std::string where = file.name() + ": " + entry.name.substr(0, 200);
    const bool same = kind != AttentionKind::cross;
    const std::string wanted = std::string(skipped ? "[layers, heads, " : "[heads, ") + (same ? "n, n]" : "m, n]");
    const auto& shape = entry.shape;
    if (shape.size() != 3 + skipped)
        fail(Error::Kind::broken, "attention weights have other axes", where, wanted + " of one text, without a batch",
             shape_text(shape));
    const auto heads = shape[skipped], queries = shape[skipped + 1], keys = shape[skipped + 2];
    if ((same && queries != keys) || heads == 0 || queries == 0 || keys == 0)
        fail(Error::Kind::broken, "attention weights have other sizes", where, wanted, shape_text(shape));
    if (heads > most_heads)
        fail(Error::Kind::unsupported, "has too many heads to look at", where, "at most " + std::to_string(most_heads),
             std::to_string(heads));
    if (queries > longest || keys > longest)
        fail(Error::Kind::unsupported, "the text is too long to look at", where,
             "at most " + std::to_string(longest) + " tokens", std::to_string(std::max(queries, keys)));
    return {kind, 0, entry.name, 0, std::size_t(heads), std::size_t(queries), std::size_t(keys)};
}

void add_stack(const SafetensorsFile& file, const SafetensorsEntry& entry, AttentionKind kind,
               std::vector<WeightsPlace>& places)
{
    WeightsPlace block = place(file, entry, kind, 1);
    const std::uint64_t layers = entry.shape[0];
    const std::string where = file.name() + ": " + entry.name;
    if (layers == 0)
        fail(Error::Kind::broken, "attention weights have other sizes", where, "at least one layer",
             shape_text(entry.shape));
    if (layers > most_layers)
        fail(Error::Kind::unsupported, "has too many layers to look at", where,
             "at most " + std::to_string(most_layers), std::to_string(layers));
    for (; block.layer < layers; ++block.layer) {
        places.push_back(block);
        block.first += block.size();
    }
}

void check_together(const SafetensorsFile& file, const std::vector<WeightsPlace>& places)
{
    std::uint64_t numbers = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const WeightsPlace& now = places[i];
        const std::string where = file.name() + ": " + now.entry;
        const bool follows = i > 0 && places[i - 1].kind == now.kind;
        const std::size_t next = follows ? places[i - 1].layer + 1 : 0;
        if (now.layer < next)
            fail(Error::Kind::broken, "the same layer is there twice", where, {}, std::to_string(now.layer));
        if (now.layer > next)
            fail(Error::Kind::broken, "layers are missing: number those that there are from 0", where,
                 "layer " + std::to_string(next), "layer " + std::to_string(now.layer));
        if (now.heads != places.front().heads)
            fail(Error::Kind::broken, "all attention must have the same number of heads", where,
                 std::to_string(places.front().heads), std::to_string(now.heads));
        if (follows && (now.queries != places[i - 1].queries || now.keys != places[i - 1].keys))
            fail(Error::Kind::broken, "the layers are of texts of different lengths", where,
                 std::to_string(places[i - 1].queries) + " x " + std::to_string(places[i - 1].keys),
                 std::to_string(now.queries) + " x " + std::to_string(now.keys));
        numbers += now.size();
    }
    if (numbers > most_numbers)
        fail(Error::Kind::unsupported, "is too large to look at: save fewer layers, or a shorter text", file.name(),
             "at most " + std::to_string(most_numbers) + " weights", std::to_string(numbers));
}

} // namespace

std::string shape_text(const std::vector<std::uint64_t>& shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

bool names_weights(const std::string& name)
{
    return layer_named(name) || kind_stacked(name, AttentionKind::encoder);
}

std::vector<WeightsPlace> find_weights(const SafetensorsFile& file, AttentionKind plain)
{
    std::vector<WeightsPlace> places;
    for (const SafetensorsEntry& entry : file.entries()) {
        if (const auto kind = kind_stacked(entry.name, plain))
            add_stack(file, entry, *kind, places);
        else if (const auto named = layer_named(entry.name)) {
            places.push_back(place(file, entry, named->first, 0));
            places.back().layer = named->second;
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const WeightsPlace& a, const WeightsPlace& b) {
        return std::pair(a.kind, a.layer) < std::pair(b.kind, b.layer);
    });
    check_together(file, places);
    return places;
}

} // namespace regard
