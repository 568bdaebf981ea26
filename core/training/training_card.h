#pragma once

#include <string>
#include <vector>

#include "core/training/train.h"

namespace regard {

/// The facts of a training as Markdown, for the card.md of a model whose maker has written none.
std::string training_card(const TrainingOptions& options, const TrainingPlan& plan, std::size_t step,
                          const std::vector<ValidationScore>& scores);

} // namespace regard
