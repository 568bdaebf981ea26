#pragma once

#include <filesystem>
#include <string>

#include "core/api.h"
#include "core/training/trainer.h"

namespace regard {

/// Where training stands, apart from the numbers in a Trainer.
struct TrainingPosition {
    std::size_t epoch = 0;
    std::size_t batch = 0; ///< batches of the epoch that are done
    LossResult since_row;  ///< sums of the steps since the last row of the history
    std::string settings;  ///< training_record; empty in checkpoints of older versions
};

/// Saves weights, moments and the average (F32) whole or not at all. Throws Error (io).
REGARD_API void save_checkpoint(const std::filesystem::path& file, Trainer& trainer, const TrainingPosition& position);

/// The settings in a checkpoint, without reading its numbers. Throws Error: missing, broken.
REGARD_API std::string read_checkpoint_settings(const std::filesystem::path& file);

/// Throws Error: missing, broken, or invalid when the checkpoint is of a model of another shape.
REGARD_API TrainingPosition load_checkpoint(const std::filesystem::path& file, Trainer& trainer);

} // namespace regard
