#include "core/models/encoder_decoder_config.h"

#include <cmath>
#include <initializer_list>

#include "core/error.h"

namespace regard {

namespace {

void require(bool holds, const char* setting, const std::string& expected, const std::string& found)
{
    if (!holds)
        throw Error({Error::Kind::invalid, "setting out of range", setting, expected, found});
}

void require_between(Index value, Index lowest, Index highest, const char* setting)
{
    require(value >= lowest && value <= highest, setting, std::to_string(lowest) + " to " + std::to_string(highest),
            std::to_string(value));
}

} // namespace

ModelShape EncoderDecoderConfig::shape() const
{
    const auto size = [](Index value) { return static_cast<std::size_t>(value); };
    return {size(encoder_layers), size(decoder_layers), size(heads),     size(width),
            size(head_width()),   size(feed_forward),   size(vocabulary)};
}

std::string EncoderDecoderConfig::departures() const
{
    EncoderDecoderConfig paper;
    for (const auto size :
         {&EncoderDecoderConfig::width, &EncoderDecoderConfig::heads, &EncoderDecoderConfig::feed_forward,
          &EncoderDecoderConfig::encoder_layers, &EncoderDecoderConfig::decoder_layers,
          &EncoderDecoderConfig::vocabulary, &EncoderDecoderConfig::max_length})
        paper.*size = this->*size;
    for (const auto id : {&EncoderDecoderConfig::pad_id, &EncoderDecoderConfig::unknown_id,
                          &EncoderDecoderConfig::start_id, &EncoderDecoderConfig::end_id})
        paper.*id = this->*id;
    paper.positions = positions;
    paper.layer_norm_epsilon = layer_norm_epsilon;
    if (*this == paper && has_encoder() && has_decoder())
        return {};
    std::string words;
    const auto add = [&](bool departs, const char* what) {
        if (departs)
            words += (words.empty() ? "" : ", ") + std::string(what);
    };
    add(!has_decoder(), "encoder only");
    add(!has_encoder(), "decoder only");
    add(norm_place != paper.norm_place, "norms before the blocks");
    add(norm_kind != paper.norm_kind, "root-mean-square norms");
    add(activation != paper.activation, "another activation than ReLU");
    add(gated, "gated feed-forward layers");
    add(position_kind == PositionKind::learned, "learned positions");
    add(position_kind == PositionKind::relative, "relative positions");
    add(position_kind == PositionKind::rotary, "rotary positions");
    add(shared_heads() != heads, "shared keys and values");
    add(words.empty(), "other biases or scales");
    return words;
}

void EncoderDecoderConfig::check() const
{
    require_between(width, 1, 65536, "width");
    require_between(heads, 1, 512, "heads");
    if (own_head_width == 0)
        require(width % heads == 0, "heads", "a divisor of the width " + std::to_string(width), std::to_string(heads));
    require_between(head_width(), 1, 65536, "head width");
    require_between(shared_heads(), 1, heads, "key and value heads");
    require(heads % shared_heads() == 0, "key and value heads", "a divisor of the heads " + std::to_string(heads),
            std::to_string(shared_heads()));
    require_between(feed_forward, 1, 1 << 20, "feed_forward");
    require_between(hidden_of_decoder(), 1, 1 << 20, "feed_forward of the decoder");
    require_between(encoder_layers, has_decoder() ? 0 : 1, 512, "encoder_layers");
    require_between(decoder_layers, 0, 512, "decoder_layers");
    require_between(max_length, 1, 1'000'000, "max_length");
    require(std::isfinite(layer_norm_epsilon) && layer_norm_epsilon > 0, "layer_norm_epsilon", "a number above 0",
            std::to_string(layer_norm_epsilon));
    check_positions();
    if (patches)
        return check_patches();
    require_between(vocabulary, 1, 4'000'000, "vocabulary");
    require_between(encoder_vocabulary(), 1, 4'000'000, "vocabulary of the source");
    require_between(token_types, 0, 65536, "token types");
    const std::pair<int, const char*> ids[] = {
        {pad_id, "pad_id"}, {unknown_id, "unknown_id"}, {start_id, "start_id"}, {end_id, "end_id"}};
    for (const auto& [id, setting] : ids)
        if (id != no_id)
            require_between(id, 0, vocabulary - 1, setting);
}

void EncoderDecoderConfig::check_positions() const
{
    require_between(position_offset, 0, 1'000'000, "position offset");
    // Sinusoids are computed, so no tensor bounds them: 256 MiB.
    constexpr Index most_numbers = Index(1) << 26;
    if (position_kind == PositionKind::sinusoidal)
        require(max_length <= most_numbers / width, "max_length",
                "at most " + std::to_string(most_numbers / width) + " at this width", std::to_string(max_length));
    if (position_kind == PositionKind::rotary) {
        require(head_width() % 2 == 0, "head width", "an even number", std::to_string(head_width()));
        require(std::isfinite(rotary_base) && rotary_base > 0, "rotary base", "a number above 0",
                std::to_string(rotary_base));
    }
    if (position_kind == PositionKind::relative) {
        require_between(distance_buckets.count, 4, 65536, "distance buckets");
        require_between(distance_buckets.furthest, distance_buckets.count, 1 << 24, "furthest distance");
    }
}

void EncoderDecoderConfig::check_patches() const
{
    require_between(patches->image, 1, 16384, "image size");
    require_between(patches->patch, 1, patches->image, "patch size");
    require(patches->image % patches->patch == 0, "patch size", "a divisor of " + std::to_string(patches->image),
            std::to_string(patches->patch));
    require_between(patches->channels, 1, 64, "channels");
    require(!has_decoder(), "decoder_layers", "0 for pictures", std::to_string(decoder_layers));
}

} // namespace regard
