#pragma once

#include <vector>

#include "app/commands/command_line.h"
#include "core/training/train.h"

namespace regard::app {

/// What `regard train` can be told.
std::vector<OptionSpec> trainingOptionSpecs();

/// What it was told. Throws WrongUsage, and Error where a file cannot be read.
TrainingOptions readTrainingOptions(const CommandLine& line);

} // namespace regard::app
