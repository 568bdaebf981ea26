#include "core/formats/foreign_trace.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/error.h"
#include "core/formats/foreign_blocks.h"
#include "core/formats/foreign_tokens.h"
#include "core/formats/foreign_weights.h"
#include "core/formats/metadata_value.h"
#include "core/formats/trace_tensors.h"
#include "core/trace/attention_kind.h"

namespace regard {

namespace {

constexpr std::size_t most_numbers = std::size_t(1) << 30; // of all tensors beside the weights: 4 GiB

// Sizes that no tensor has stand for those that are yet to be found.
constexpr std::size_t unknown = std::size_t(1) << 60;
constexpr std::array<std::size_t ModelShape::*, 4> widths = {&ModelShape::width, &ModelShape::head_width,
                                                             &ModelShape::feed_forward, &ModelShape::vocabulary};

std::string text_of(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string optional_text(const MetadataReader& metadata, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (metadata.has(key))
            return metadata.text(key);
    return {};
}

/// Whether the metadata says that `attentions` is a decoder's.
std::optional<bool> said_causal(const SafetensorsFile& file)
{
    const auto said = file.metadata().find("causal");
    if (said == file.metadata().end())
        return {};
    for (const auto& [word, truth] :
         {std::pair("true", true), {"True", true}, {"1", true}, {"false", false}, {"False", false}, {"0", false}})
        if (said->second == word)
            return truth;
    throw Error({Error::Kind::broken, "metadata is wrong", file.name() + ": causal", "true or false",
                 said->second.substr(0, 60)});
}

Tensor read_weights(const SafetensorsFile& file, const WeightsPlace& place)
{
    return {attention_path(place.kind, place.layer, "weights"),
            {"head", "query", "key"},
            {place.heads, place.queries, place.keys},
            file.read_floats(place.entry, place.first, place.size())};
}

struct Blocks {
    std::vector<WeightsPlace> places;
    std::vector<Tensor> weights; ///< of the places
    OddWeights odd;
};

[[noreturn]] void refuse_decoder(const std::string& file, const std::string& entry)
{
    const bool plain = entry == "attentions";
    throw Error({Error::Kind::broken,
                 "a decoder's queries attend to no later key, these do",
                 file + ": " + entry,
                 plain ? "zeros above the diagonal, or \"causal\" of the metadata to be \"false\""
                       : "zeros above the diagonal, or the name of an encoder's attention",
                 {}});
}

/// `attentions` is cross-attention where the queries are other tokens, a decoder's where it is said or queries attend
/// to earlier keys and none to a later one, else an encoder's.
Blocks read_blocks(const SafetensorsFile& file)
{
    const SafetensorsEntry* plain = file.find("attentions");
    const bool other_queries = file.metadata().contains("query_tokens") ||
                               (plain && plain->shape.size() == 4 && plain->shape[2] != plain->shape[3]);
    const auto causal = said_causal(file);
    Blocks blocks;
    blocks.places = find_weights(file, other_queries            ? AttentionKind::cross
                                       : causal.value_or(false) ? AttentionKind::decoder
                                                                : AttentionKind::encoder);
    for (const WeightsPlace& place : blocks.places) {
        blocks.weights.push_back(read_weights(file, place));
        const Tensor& tensor = blocks.weights.back();
        blocks.odd.look_at(tensor);
        if (place.kind == AttentionKind::decoder && !is_causal(tensor))
            refuse_decoder(file.name(), place.entry);
    }
    if (!plain || other_queries || causal || blocks.weights.front().shape[1] == 1 ||
        !std::all_of(blocks.weights.begin(), blocks.weights.end(), is_causal) ||
        !std::any_of(blocks.weights.begin(), blocks.weights.end(), looks_back) ||
        !std::all_of(blocks.places.begin(), blocks.places.end(),
                     [](const WeightsPlace& place) { return place.entry == "attentions"; }))
        return blocks;
    for (std::size_t i = 0; i < blocks.places.size(); ++i) {
        blocks.places[i].kind = AttentionKind::decoder;
        blocks.weights[i].path = attention_path(AttentionKind::decoder, blocks.places[i].layer, "weights");
    }
    return blocks;
}

/// The size that several kinds of attention agree on: of source tokens, say.
struct Length {
    std::size_t count = 0; ///< 0: no attention has such tokens
    std::string entry;

    void agree(std::size_t found, const WeightsPlace& place, const SafetensorsFile& file, const char* whose)
    {
        if (count > 0 && count != found)
            throw Error({Error::Kind::broken, std::string("tensors disagree on the number of ") + whose + " tokens",
                         file.name() + ": " + place.entry, std::to_string(count) + " as in " + entry,
                         std::to_string(found)});
        count = found;
        entry = place.entry;
    }
};

/// The first of the keys that the metadata has.
std::string key_of(const MetadataReader& metadata, std::initializer_list<const char*> keys, const SafetensorsFile& file,
                   const Length& length)
{
    for (const char* key : keys)
        if (metadata.has(key))
            return key;
    throw Error({Error::Kind::broken,
                 "the metadata does not name the tokens",
                 file.name() + ": " + *keys.begin(),
                 "a JSON list of " + std::to_string(length.count) + " texts, as many as " + length.entry + " has",
                 {}});
}

void read_tokens(const SafetensorsFile& file, const Blocks& blocks, Trace& trace)
{
    Length source, target;
    bool encoder_only = true, decoder_only = true;
    for (const WeightsPlace& place : blocks.places) {
        const bool decoder = place.kind == AttentionKind::decoder, encoder = place.kind == AttentionKind::encoder;
        encoder_only = encoder_only && encoder;
        decoder_only = decoder_only && decoder;
        if (!decoder)
            source.agree(place.keys, place, file, "source");
        if (!encoder)
            target.agree(place.queries, place, file, "target");
    }
    const MetadataReader metadata(file.metadata(), file.name());
    trace.source_text = decoder_only ? std::string() : optional_text(metadata, {"source_text", "text"});
    trace.target_text =
        decoder_only ? optional_text(metadata, {"target_text", "text"}) : optional_text(metadata, {"target_text"});
    const auto read = [&](std::initializer_list<const char*> keys, const Length& length, std::string& text) {
        return read_foreign_tokens(metadata, key_of(metadata, keys, file, length), length.count,
                                   "as many as " + length.entry + " has", text);
    };
    if (source.count > 0)
        trace.source = encoder_only ? read({"tokens", "source"}, source, trace.source_text)
                                    : read({"source", "tokens"}, source, trace.source_text);
    if (target.count == 0)
        return;
    // The text is that of the tokens chosen, where they are there.
    if (metadata.has("target_output"))
        trace.target_output = read({"target_output"}, target, trace.target_text);
    trace.target_input = decoder_only ? read({"tokens", "target_input"}, target, trace.target_text)
                                      : read({"target_input", "query_tokens"}, target, trace.target_text);
}

ModelShape attention_shape(const Blocks& blocks)
{
    ModelShape shape;
    shape.heads = blocks.places.front().heads;
    for (const WeightsPlace& place : blocks.places) {
        std::size_t& layers = place.kind == AttentionKind::encoder ? shape.encoder_layers : shape.decoder_layers;
        layers = std::max(layers, place.layer + 1);
    }
    return shape;
}

std::optional<TraceTensorForm> form_of(const SafetensorsEntry& entry, const Trace& trace)
{
    return trace_tensor_form(entry.name, trace.shape, trace.source.size(), trace.target_input.size());
}

/// The widths of the model, as the first tensor has them that has any.
void find_widths(const SafetensorsFile& file, Trace& trace)
{
    for (std::size_t i = 0; i < widths.size(); ++i)
        trace.shape.*widths[i] = unknown + i;
    for (const SafetensorsEntry& entry : file.entries()) {
        const auto form = form_of(entry, trace);
        if (!form || form->shape.size() != entry.shape.size())
            continue;
        for (std::size_t axis = 0; axis < entry.shape.size(); ++axis)
            if (form->shape[axis] >= unknown)
                trace.shape.*widths[form->shape[axis] - unknown] = std::size_t(entry.shape[axis]);
    }
    for (const auto width : widths)
        if (trace.shape.*width >= unknown)
            trace.shape.*width = 0;
}

/// Everything but the weights; what has no place is counted.
std::size_t read_others(const SafetensorsFile& file, Trace& trace)
{
    std::size_t left_out = 0, numbers = 0;
    for (const SafetensorsEntry& entry : file.entries()) {
        if (names_weights(entry.name))
            continue;
        const std::string where = file.name() + ": " + entry.name.substr(0, 200);
        auto form = trace.network.empty() ? form_of(entry, trace) : std::nullopt;
        if (!form) {
            ++left_out;
            continue;
        }
        const std::vector<std::size_t> shape(entry.shape.begin(), entry.shape.end());
        if (shape != form->shape)
            throw Error({Error::Kind::broken, "tensor does not fit the tokens and the attention", where,
                         shape_text({form->shape.begin(), form->shape.end()}), shape_text(entry.shape)});
        std::size_t count = 1;
        for (const std::size_t size : shape)
            count *= size;
        numbers += count;
        if (numbers > most_numbers)
            throw Error({Error::Kind::unsupported, "is too large to look at: save fewer tensors", where, {}, {}});
        trace.tensors.emplace(entry.name,
                              Tensor{entry.name, std::move(form->axes), shape, file.read_floats(entry.name)});
    }
    return left_out;
}

} // namespace

bool holds_attention(const SafetensorsFile& file)
{
    return std::any_of(file.entries().begin(), file.entries().end(),
                       [](const SafetensorsEntry& entry) { return names_weights(entry.name); });
}

std::shared_ptr<const Trace> read_foreign_trace(const SafetensorsFile& file)
{
    const MetadataReader metadata(file.metadata(), file.name());
    if (metadata.has("format_version") && metadata.text("format_version") != "1")
        throw Error({Error::Kind::unsupported, "was made for another version of the program",
                     file.name() + ": format_version", "1", metadata.text("format_version").substr(0, 20)});
    Blocks blocks = read_blocks(file);
    auto trace = std::make_shared<Trace>();
    trace->model = optional_text(metadata, {"model"});
    trace->network = optional_text(metadata, {"network"});
    trace->source_language = optional_text(metadata, {"source_language"});
    trace->target_language = optional_text(metadata, {"target_language"});
    read_tokens(file, blocks, *trace);
    trace->shape = attention_shape(blocks);
    find_widths(file, *trace);
    for (Tensor& tensor : blocks.weights) {
        const std::string path = tensor.path;
        trace->tensors.emplace(path, std::move(tensor));
    }
    const std::size_t left_out = read_others(file, *trace);
    trace->notices = blocks.odd.notices();
    if (left_out > 0)
        trace->notices.push_back({Notice::Kind::tensors_left_out, left_out, 0});
    return trace;
}

std::map<std::string, std::string> foreign_metadata(const Trace& trace)
{
    std::map<std::string, std::string> metadata = {{"format_version", "1"},
                                                   {"model", trace.model},
                                                   {"source_language", trace.source_language},
                                                   {"target_language", trace.target_language},
                                                   {"source_text", trace.source_text},
                                                   {"target_text", trace.target_text}};
    const auto add = [&](const char* key, const std::vector<Token>& tokens) {
        if (!tokens.empty())
            metadata[key] = text_of(foreign_tokens_json(tokens));
    };
    add("source", trace.source);
    add("target_input", trace.target_input);
    add("target_output", trace.target_output);
    if (!trace.network.empty())
        metadata["network"] = trace.network;
    return metadata;
}

} // namespace regard
