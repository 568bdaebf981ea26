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
    require(value >= lowest && value <= highest, setting,
            std::to_string(lowest) + " to " + std::to_string(highest), std::to_string(value));
}

} // namespace

ModelShape EncoderDecoderConfig::shape() const
{
    const auto size = [](Index value) { return static_cast<std::size_t>(value); };
    return {size(encoder_layers), size(decoder_layers), size(heads),     size(width),
            size(head_width()),   size(feed_forward),   size(vocabulary)};
}

void EncoderDecoderConfig::check() const
{
    require_between(width, 1, 65536, "width");
    require_between(heads, 1, 512, "heads");
    require(width % heads == 0, "heads", "a divisor of the width " + std::to_string(width), std::to_string(heads));
    require_between(feed_forward, 1, 1 << 20, "feed_forward");
    require_between(encoder_layers, 1, 512, "encoder_layers");
    require_between(decoder_layers, 1, 512, "decoder_layers");
    require_between(vocabulary, 1, 4'000'000, "vocabulary");
    require_between(max_length, 1, 1'000'000, "max_length");
    require(std::isfinite(layer_norm_epsilon) && layer_norm_epsilon > 0, "layer_norm_epsilon", "a number above 0",
            std::to_string(layer_norm_epsilon));
    const std::pair<int, const char*> ids[] = {
        {pad_id, "pad_id"}, {unknown_id, "unknown_id"}, {start_id, "start_id"}, {end_id, "end_id"}};
    for (const auto& [id, setting] : ids)
        require_between(id, 0, vocabulary - 1, setting);
}

} // namespace regard
