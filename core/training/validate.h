#pragma once

#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/models/translation_model.h"
#include "core/training/batches.h"

namespace regard {

/// Mean −log p of the labels in nats a token, without smoothing or dropout.
REGARD_API double validation_loss(const EncoderDecoder& model, std::span<const TrainingPair> pairs);

/// Greedy translations of tokenised sources (end token last), on `threads` threads. Throws Error (cancelled).
REGARD_API std::vector<std::string> translate_all(const EncoderDecoder& model, const Tokenizer& tokenizer,
                                                  std::span<const std::vector<int>> sources, std::size_t threads,
                                                  std::stop_token stop = {});

} // namespace regard
