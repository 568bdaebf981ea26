#pragma once

#include "core/formats/model_folder.h"
#include "tests/support/tiny_model.h"

namespace regard::test {

/// Puts weights of a few moments into a folder of save_tiny_model; other seeds stand for training.
inline void save_tiny_snapshots(const std::filesystem::path& folder)
{
    const auto model = load_model_folder(folder);
    std::filesystem::create_directories(folder / "snapshots");
    for (const int step : {0, 10, 100}) {
        EncoderDecoder network(model->network->config());
        network.initialise(unsigned(100 + step));
        std::map<std::string, std::string> metadata;
        if (step > 0)
            metadata = {{"loss", std::to_string(8.0 - step / 50.0)}, {"bleu", std::to_string(step / 10.0)}};
        const std::string number = std::to_string(step);
        write_parameters(folder / "snapshots" /
                             ("step-" + std::string(6 - number.size(), '0') + number + ".safetensors"),
                         network.layout(), network.parameters(), FloatType::f16, metadata);
    }
}

} // namespace regard::test
