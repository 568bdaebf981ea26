#pragma once

#include <filesystem>

#include "core/formats/model_folder.h"

namespace regard {

/// config.json of a model folder. Throws Error as load_model_description does.
ModelDescription read_model_config(const std::filesystem::path& file);

/// The text of config.json.
std::string model_config_text(const ModelDescription& description);

} // namespace regard
