#pragma once

#include <filesystem>

#include "core/formats/model_folder.h"
#include "tests/core/text/small_vocabulary.h"

namespace regard::test {

inline ModelDescription small_description()
{
    ModelDescription description{"small", {{"fr", "en"}}, {}};
    description.config.width = 8;
    description.config.heads = 2;
    description.config.feed_forward = 12;
    description.config.encoder_layers = 2;
    description.config.decoder_layers = 1;
    description.config.vocabulary = 50;
    description.config.max_length = 32;
    description.config.positions = PositionLayout::halves;
    description.config.layer_norm_epsilon = 1e-6F;
    return description;
}

/// Writes a folder with seeded random weights and returns them.
inline EncoderDecoder save_small_model(const std::filesystem::path& folder, FloatType type = FloatType::f32)
{
    EncoderDecoder network(small_description().config);
    network.initialise(3);
    save_model_folder(folder, small_description(), network, small_vocabulary_bytes(), "# Small\n", type);
    return network;
}

} // namespace regard::test
