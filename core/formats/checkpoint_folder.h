#pragma once

#include <filesystem>
#include <memory>

#include "core/formats/model_folder.h"

namespace regard {

/// Whether a folder's config.json is that of a checkpoint as Hugging Face's `save_pretrained` writes them. Throws Error
/// where the file cannot be read.
bool is_checkpoint_folder(const std::filesystem::path& folder);

/// What a checkpoint is, from config.json and the headers of its tensors. Throws Error: unsupported (an unknown family
/// or variant, by name), missing, broken.
ModelDescription load_checkpoint_description(const std::filesystem::path& folder);

/// Reads a checkpoint. Throws Error likewise, and invalid where the machine has less memory than the weights take.
std::shared_ptr<const TranslationModel> load_checkpoint_folder(const std::filesystem::path& folder);

} // namespace regard
