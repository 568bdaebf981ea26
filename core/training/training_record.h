#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/training/train.h"

namespace regard {

/// The settings of a training as they are kept in "training.json" and in its checkpoints. Keys are the options of
/// `regard train` without their hyphens in front, so that the file can be given back with --config.

/// The JSON text.
REGARD_API std::string training_record(const TrainingOptions& options);

/// Compares with the record in a checkpoint. Throws Error (invalid) naming the size of the model or of the vocabulary
/// that differs; other settings may, and are returned. Settings that change nothing about the result are not compared.
REGARD_API std::vector<ChangedSetting> compare_records(std::string_view before, const TrainingOptions& now,
                                                       const std::string& where);

} // namespace regard
