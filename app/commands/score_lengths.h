#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/models/translation_model.h"
#include "core/training/corpus.h"

namespace regard::app {

/// Translates sources, as the rest of the command does.
using Translate = std::function<std::vector<std::string>(std::span<const std::vector<int>> sources)>;

/// --lengths of `regard score`: the same pairs once more, neighbours joined to longer and longer texts, and the BLEU of
/// each length.
void scoreLengths(const TranslationModel& model, const Direction& direction, std::span<const SentencePair> pairs,
                  const Translate& translate);

} // namespace regard::app
