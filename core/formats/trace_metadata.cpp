#include "core/formats/trace_metadata.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/error.h"
#include "core/formats/beam_metadata.h"
#include "core/formats/metadata_value.h"
#include "core/formats/switches_metadata.h"
#include "core/formats/variant_metadata.h"

namespace regard {

namespace {

using Json = nlohmann::ordered_json;

constexpr char our_version[] = "1";
constexpr std::size_t largest_size = std::size_t(1) << 24;

constexpr std::array<std::pair<Notice::Kind, const char*>, 11> notice_names = {{
    {Notice::Kind::source_cut, "source_cut"},
    {Notice::Kind::text_cut, "text_cut"},
    {Notice::Kind::target_cut, "target_cut"},
    {Notice::Kind::unfinished, "unfinished"},
    {Notice::Kind::unknown_tokens, "unknown_tokens"},
    {Notice::Kind::repetition, "repetition"},
    {Notice::Kind::damaged_weights, "damaged_weights"},
    {Notice::Kind::weights_not_numbers, "weights_not_numbers"},
    {Notice::Kind::weights_out_of_range, "weights_out_of_range"},
    {Notice::Kind::rows_uneven, "rows_uneven"},
    {Notice::Kind::tensors_left_out, "tensors_left_out"},
}};

constexpr std::array<std::pair<std::size_t ModelShape::*, const char*>, 7> shape_names = {{
    {&ModelShape::encoder_layers, "encoder_layers"},
    {&ModelShape::decoder_layers, "decoder_layers"},
    {&ModelShape::heads, "heads"},
    {&ModelShape::width, "width"},
    {&ModelShape::head_width, "head_width"},
    {&ModelShape::feed_forward, "feed_forward"},
    {&ModelShape::vocabulary, "vocabulary"},
}};

constexpr std::array<std::pair<double Timings::*, const char*>, 4> timing_names = {{
    {&Timings::tokenize_ms, "tokenize_ms"},
    {&Timings::encode_ms, "encode_ms"},
    {&Timings::decode_ms, "decode_ms"},
    {&Timings::total_ms, "total_ms"},
}};

std::string text_of(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json tokens_json(const std::vector<Token>& tokens)
{
    Json list = Json::array();
    for (const Token& token : tokens)
        list.push_back({{"id", token.id},
                        {"piece", token.piece},
                        {"begin", token.begin},
                        {"end", token.end},
                        {"word", token.word},
                        {"special", token.special}});
    return list;
}

Json steps_json(const std::vector<DecodingStep>& steps)
{
    Json list = Json::array();
    for (const DecodingStep& step : steps) {
        Json top = Json::array();
        for (const Candidate& candidate : step.top)
            top.push_back({{"id", candidate.id},
                           {"piece", candidate.piece},
                           {"probability", metadata_number(double(candidate.probability))}});
        list.push_back(
            {{"chosen", step.chosen}, {"probability", metadata_number(double(step.probability))}, {"top", top}});
    }
    return list;
}

Json notices_json(const std::vector<Notice>& notices)
{
    Json list = Json::array();
    for (const Notice& notice : notices)
        for (const auto& [kind, name] : notice_names)
            if (notice.kind == kind)
                list.push_back({{"kind", name}, {"count", notice.count}, {"limit", notice.limit}});
    return list;
}

int read_id(const MetadataValue& value, const ModelShape& shape)
{
    return static_cast<int>(value.integer(0, static_cast<std::int64_t>(shape.vocabulary) - 1));
}

std::vector<Token> read_tokens(const MetadataValue& list, const ModelShape& shape, std::size_t text_size)
{
    std::vector<Token> tokens;
    for (const MetadataValue& item : list.items()) {
        Token token;
        token.id = read_id(item["id"], shape);
        token.piece = item["piece"].text();
        token.end = item["end"].size(text_size);
        token.begin = item["begin"].size(token.end);
        token.word = static_cast<int>(item["word"].integer(-1, static_cast<std::int64_t>(text_size)));
        token.special = item["special"].truth();
        tokens.push_back(std::move(token));
    }
    return tokens;
}

std::vector<DecodingStep> read_steps(const MetadataValue& list, const ModelShape& shape)
{
    std::vector<DecodingStep> steps;
    for (const MetadataValue& item : list.items()) {
        DecodingStep step;
        step.chosen = read_id(item["chosen"], shape);
        step.probability = static_cast<float>(item["probability"].number());
        for (const MetadataValue& candidate : item["top"].items())
            step.top.push_back({read_id(candidate["id"], shape), candidate["piece"].text(),
                                static_cast<float>(candidate["probability"].number())});
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<Notice> read_notices(const MetadataValue& list)
{
    std::vector<Notice> notices;
    for (const MetadataValue& item : list.items()) {
        const std::string name = item["kind"].text();
        const auto* found = std::find_if(notice_names.begin(), notice_names.end(),
                                         [&](const auto& pair) { return name == pair.second; });
        if (found == notice_names.end())
            item["kind"].fail("a kind of notice");
        const std::size_t highest = std::numeric_limits<std::int32_t>::max();
        notices.push_back({found->first, item["count"].size(highest), item["limit"].size(highest)});
    }
    return notices;
}

void check_version(const std::map<std::string, std::string>& metadata, const std::string& file)
{
    const auto version = metadata.find("format_version");
    if (version == metadata.end() || metadata.find("target_input") == metadata.end())
        throw Error({Error::Kind::not_ours, "holds tensors, but no trace of a run", file,
                     "attention weights by their names, or “attentions”", {}});
    if (version->second != our_version)
        throw Error({Error::Kind::unsupported, "was made for another version of the program", file + ": format_version",
                     our_version, version->second.substr(0, 20)});
}

} // namespace

std::map<std::string, std::string> trace_metadata(const Trace& trace)
{
    Json shape;
    for (const auto& [member, name] : shape_names)
        shape[name] = trace.shape.*member;
    Json timings;
    for (const auto& [member, name] : timing_names)
        timings[name] = metadata_number(trace.timings.*member);
    std::map<std::string, std::string> metadata = {
        {"format_version", our_version},
        {"model", trace.model},
        {"shape", text_of(shape)},
        {"source_language", trace.source_language},
        {"target_language", trace.target_language},
        {"source_text", trace.source_text},
        {"target_text", trace.target_text},
        {"source", text_of(tokens_json(trace.source))},
        {"target_input", text_of(tokens_json(trace.target_input))},
        {"target_output", text_of(tokens_json(trace.target_output))},
        {"forced", trace.forced ? "true" : "false"},
        {"steps", text_of(steps_json(trace.steps))},
        {"notices", text_of(notices_json(trace.notices))},
        {"timings", text_of(timings)},
    };
    if (!trace.switches.empty())
        metadata["switches"] = text_of(switches_json(trace.switches));
    if (!trace.variant.empty())
        metadata["variant"] = text_of(variant_json(trace.variant));
    if (trace.padding != Padding{})
        metadata["padding"] = text_of(padding_json(trace.padding));
    if (!trace.beam.steps.empty())
        metadata["beam"] = text_of(beam_json(trace.beam));
    return metadata;
}

Trace trace_of_metadata(const std::map<std::string, std::string>& metadata, const std::string& file)
{
    check_version(metadata, file);
    const MetadataReader reader(metadata, file);
    Trace trace;
    trace.model = reader.text("model");
    const MetadataValue shape = reader.json("shape");
    for (const auto& [member, name] : shape_names)
        trace.shape.*member = shape[name].size(largest_size);
    trace.source_language = reader.text("source_language");
    trace.target_language = reader.text("target_language");
    trace.source_text = reader.text("source_text");
    trace.target_text = reader.text("target_text");
    trace.source = read_tokens(reader.json("source"), trace.shape, trace.source_text.size());
    trace.target_input = read_tokens(reader.json("target_input"), trace.shape, trace.target_text.size());
    trace.target_output = read_tokens(reader.json("target_output"), trace.shape, trace.target_text.size());
    trace.forced = reader.json("forced").truth();
    trace.steps = read_steps(reader.json("steps"), trace.shape);
    trace.notices = read_notices(reader.json("notices"));
    const MetadataValue timings = reader.json("timings");
    for (const auto& [member, name] : timing_names)
        trace.timings.*member = timings[name].number();
    if (reader.has("switches")) // only where heads were off
        trace.switches = read_switches(reader.json("switches"), trace.shape);
    if (reader.has("variant")) // only where something was not as trained
        trace.variant = read_variant(reader.json("variant"));
    if (reader.has("padding")) // only of a run in a batch
        trace.padding = read_padding(reader.json("padding"), trace.source.size(), trace.target_input.size());
    if (reader.has("beam")) // files of earlier versions have none
        trace.beam = read_beam(reader.json("beam"), trace.shape.vocabulary);
    return trace;
}

} // namespace regard
