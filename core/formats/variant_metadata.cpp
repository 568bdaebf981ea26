#include "core/formats/variant_metadata.h"

#include <algorithm>
#include <limits>

namespace regard {

namespace {

using Kind = PositionChange::Kind;

constexpr std::size_t widest_window = std::size_t(1) << 24;

nlohmann::ordered_json positions_json(const PositionChange& change)
{
    if (change.kind == Kind::shifted)
        return {{"change", "shifted"}, {"shift", change.shift}};
    if (change.kind == Kind::shuffled)
        return {{"change", "shuffled"}, {"seed", change.seed}};
    return {{"change", "off"}};
}

PositionChange read_positions(const MetadataValue& object)
{
    const std::string name = object["change"].text();
    PositionChange change;
    if (name == "off") {
        change.kind = Kind::off;
    } else if (name == "shifted") {
        change.kind = Kind::shifted;
        change.shift =
            static_cast<int>(object["shift"].integer(-PositionChange::largest_shift, PositionChange::largest_shift));
    } else if (name == "shuffled") {
        change.kind = Kind::shuffled;
        change.seed = static_cast<unsigned>(object["seed"].integer(0, std::numeric_limits<unsigned>::max()));
    } else {
        object["change"].fail("off, shifted or shuffled");
    }
    return change;
}

} // namespace

nlohmann::ordered_json variant_json(const RunVariant& variant)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    if (variant.encoder_positions.kind != Kind::none)
        object["encoder_positions"] = positions_json(variant.encoder_positions);
    if (variant.decoder_positions.kind != Kind::none)
        object["decoder_positions"] = positions_json(variant.decoder_positions);
    if (variant.encoder_window)
        object["encoder_window"] = std::min(*variant.encoder_window, widest_window);
    if (variant.decoder_window)
        object["decoder_window"] = std::min(*variant.decoder_window, widest_window);
    return object;
}

RunVariant read_variant(const MetadataValue& object)
{
    RunVariant variant;
    if (object.has("encoder_positions"))
        variant.encoder_positions = read_positions(object["encoder_positions"]);
    if (object.has("decoder_positions"))
        variant.decoder_positions = read_positions(object["decoder_positions"]);
    if (object.has("encoder_window"))
        variant.encoder_window = object["encoder_window"].size(widest_window);
    if (object.has("decoder_window"))
        variant.decoder_window = object["decoder_window"].size(widest_window);
    return variant;
}

nlohmann::ordered_json padding_json(const Padding& padding)
{
    return {{"source", padding.source}, {"target", padding.target}, {"masked", padding.masked}};
}

Padding read_padding(const MetadataValue& object, std::size_t source_tokens, std::size_t target_tokens)
{
    const auto most = [](std::size_t tokens) { return tokens - std::min<std::size_t>(tokens, 1); };
    return {object["source"].size(most(source_tokens)), object["target"].size(most(target_tokens)),
            object["masked"].truth()};
}

} // namespace regard
