#include "core/formats/model_config.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <limits>

#include "core/error.h"
#include "core/formats/strict_json.h"
#include "core/formats/whole_file.h"

namespace regard {

namespace {

constexpr std::size_t longest_config = 1 << 20;
constexpr int our_version = 1;
constexpr char our_architecture[] = "encoder-decoder";

// Positions are computed, so no tensor bounds them: 256 MiB.
constexpr Index most_position_numbers = Index(1) << 26;

// Reads settings by name; every complaint names the file and the setting.
class Settings {
public:
    Settings(nlohmann::json values, std::string file) : values_(std::move(values)), file_(std::move(file)) {}

    bool has(const char* key) const { return values_.contains(key); }

    std::string text(const char* key) const
    {
        const nlohmann::json& value = at(key);
        if (!value.is_string())
            fail(Error::Kind::broken, "setting has the wrong type", key, "a text", shown(value));
        return value.get<std::string>();
    }

    std::vector<std::string> texts(const char* key) const
    {
        const nlohmann::json& value = at(key);
        const bool fits = value.is_array() && std::all_of(value.begin(), value.end(),
                                                          [](const nlohmann::json& item) { return item.is_string(); });
        if (!fits)
            fail(Error::Kind::broken, "setting has the wrong type", key, "a list of texts", shown(value));
        return value.get<std::vector<std::string>>();
    }

    std::int64_t integer(const char* key, std::int64_t lowest, std::int64_t highest) const
    {
        const nlohmann::json& value = at(key);
        if (!value.is_number_integer())
            fail(Error::Kind::broken, "setting has the wrong type", key, "a whole number", shown(value));
        const bool too_large = value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(highest);
        if (too_large || value.get<std::int64_t>() < lowest || value.get<std::int64_t>() > highest)
            fail(Error::Kind::broken, "setting out of range", key,
                 std::to_string(lowest) + " to " + std::to_string(highest), shown(value));
        return value.get<std::int64_t>();
    }

    float number(const char* key) const
    {
        const nlohmann::json& value = at(key);
        if (!value.is_number())
            fail(Error::Kind::broken, "setting has the wrong type", key, "a number", shown(value));
        return value.get<float>();
    }

    std::string place(const char* key) const { return file_ + ": " + key; }

    [[noreturn]] void fail(Error::Kind kind, const std::string& what, const std::string& key,
                           const std::string& expected, const std::string& found) const
    {
        throw Error({kind, what, file_ + ": " + key, expected, found});
    }

private:
    const nlohmann::json& at(const char* key) const
    {
        const auto found = values_.find(key);
        if (found == values_.end())
            fail(Error::Kind::missing, "has no such setting", key, {}, {});
        return *found;
    }

    static std::string shown(const nlohmann::json& value) { return value.dump().substr(0, 60); }

    nlohmann::json values_;
    std::string file_;
};

Settings read_settings(const std::filesystem::path& file)
{
    const std::string name = file.string();
    nlohmann::json values = parse_strict_json(read_whole_file(file, longest_config), name);
    if (!values.is_object())
        throw Error({Error::Kind::broken, "is not a JSON object", name, {}, {}});
    return {std::move(values), name};
}

void check_kind(const Settings& settings)
{
    if (settings.has("model_type") && !settings.has("architecture"))
        settings.fail(Error::Kind::unsupported, "Hugging Face models of this type cannot be read yet", "model_type", {},
                      settings.text("model_type").substr(0, 60));
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
    if (config.max_length > most_position_numbers / config.width)
        settings.fail(Error::Kind::broken, "setting out of range", "max_length",
                      "at most " + std::to_string(most_position_numbers / config.width) + " at this width",
                      std::to_string(config.max_length));
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
    const Settings settings = read_settings(file);
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
