#include "core/formats/model_config.h"

#include <charconv>
#include <limits>

#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/settings.h"

namespace regard {

namespace {

constexpr int our_version = 1;
constexpr char our_architecture[] = "encoder-decoder";

void check_kind(const Settings& settings)
{
    const auto version = settings.integer("format_version", 1, std::numeric_limits<int>::max());
    if (version != our_version)
        settings.fail(Error::Kind::unsupported, "was made for a newer program", "format_version",
                      std::to_string(our_version), std::to_string(version));
    const std::string architecture = settings.text("architecture");
    if (architecture != our_architecture)
        settings.fail(Error::Kind::unsupported, "unknown architecture", "architecture", our_architecture,
                      architecture.substr(0, 60));
}

std::vector<Direction> read_directions(const Settings& settings)
{
    // How models of one direction were written at first.
    if (!settings.has("directions") && (settings.has("source_language") || settings.has("target_language")))
        return {{settings.text("source_language"), settings.text("target_language"), Direction::no_token}};
    return parse_directions(settings.texts("directions"), settings.place("directions"));
}

PositionLayout read_positions(const Settings& settings)
{
    const std::string positions = settings.text("positions");
    if (positions != "interleaved" && positions != "halves")
        settings.fail(Error::Kind::unsupported, "unknown positional encoding", "positions", "interleaved or halves",
                      positions.substr(0, 60));
    return positions == "halves" ? PositionLayout::halves : PositionLayout::interleaved;
}

EncoderDecoderConfig read_network_config(const Settings& settings)
{
    const auto size = [&](const char* key) {
        return static_cast<Index>(settings.integer(key, 1, std::numeric_limits<std::int32_t>::max()));
    };
    const auto id = [&](const char* key) {
        return static_cast<int>(settings.integer(key, 0, std::numeric_limits<int>::max()));
    };
    EncoderDecoderConfig config;
    config.width = size("width");
    config.heads = size("heads");
    config.feed_forward = size("feed_forward");
    config.encoder_layers = size("encoder_layers");
    config.decoder_layers = size("decoder_layers");
    config.vocabulary = size("vocabulary");
    config.max_length = size("max_length");
    config.positions = read_positions(settings);
    config.layer_norm_epsilon = settings.number("layer_norm_epsilon");
    config.pad_id = id("pad_id");
    config.unknown_id = id("unknown_id");
    config.start_id = id("start_id");
    config.end_id = id("end_id");
    try {
        config.check();
    } catch (const Error& error) {
        const Error::Parts& parts = error.parts();
        settings.fail(Error::Kind::broken, parts.what, parts.where, parts.expected, parts.found);
    }
    return config;
}

// The shortest decimal number that is this float: 1e-05 rather than 9.999999747378752e-06.
double shortest(float value)
{
    char text[32] = {};
    std::to_chars(text, text + sizeof(text) - 1, value);
    return nlohmann::json::parse(text).get<double>();
}

} // namespace

ModelDescription read_model_config(const std::filesystem::path& file)
{
    const Settings settings = Settings::read(file);
    check_kind(settings);
    ModelDescription description;
    description.name = settings.text("name");
    description.directions = read_directions(settings);
    description.config = read_network_config(settings);
    return description;
}

std::string model_config_text(const ModelDescription& description)
{
    const EncoderDecoderConfig& config = description.config;
    std::vector<std::string> directions;
    for (const Direction& direction : description.directions)
        directions.push_back(direction.name());
    parse_directions(directions, "directions"); // nothing is written that could not be read again
    const nlohmann::ordered_json values = {
        {"format_version", our_version},
        {"name", description.name},
        {"directions", directions},
        {"architecture", our_architecture},
        {"width", config.width},
        {"heads", config.heads},
        {"feed_forward", config.feed_forward},
        {"encoder_layers", config.encoder_layers},
        {"decoder_layers", config.decoder_layers},
        {"vocabulary", config.vocabulary},
        {"max_length", config.max_length},
        {"positions", config.positions == PositionLayout::halves ? "halves" : "interleaved"},
        {"layer_norm_epsilon", shortest(config.layer_norm_epsilon)},
        {"pad_id", config.pad_id},
        {"unknown_id", config.unknown_id},
        {"start_id", config.start_id},
        {"end_id", config.end_id},
    };
    return values.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace regard
