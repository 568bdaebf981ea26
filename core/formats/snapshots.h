#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/api.h"
#include "core/models/translation_model.h"

namespace regard {

/// Weights of a model as they were at one moment of its training: a file "snapshots/step-000100.safetensors" in the
/// model's folder, with the tensors of its model.safetensors.
struct Snapshot {
    std::size_t step = 0; ///< from the file's name
    std::filesystem::path file;
    std::optional<double> loss; ///< on validation pairs, nats a token; from the file's metadata
    std::optional<double> bleu; ///< on validation pairs; from the file's metadata
};

/// The snapshots of a model folder by rising step; none where there is no folder "snapshots". Reads headers only; a
/// damaged file is listed too, and loading it says what is wrong. Throws Error (io).
REGARD_API std::vector<Snapshot> list_snapshots(const std::filesystem::path& model_folder);

/// The same model with the weights of that moment; its name tells the step. Throws Error naming the file and what is
/// missing, damaged or of another model.
REGARD_API std::shared_ptr<const TranslationModel> load_snapshot(const TranslationModel& model,
                                                                 const Snapshot& snapshot);

} // namespace regard
