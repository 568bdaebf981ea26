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

/// Translations of tokenised sources (end token last), greedy or by beam search, several at a time on each of `threads`
/// threads; the same whatever the number of threads. Throws Error (invalid, cancelled).
REGARD_API std::vector<std::string> translate_all(const EncoderDecoder& model, const Tokenizer& tokenizer,
                                                  std::span<const std::vector<int>> sources, std::size_t threads,
                                                  std::stop_token stop = {}, std::size_t beam_size = 1,
                                                  float length_penalty = 0.6F);

} // namespace regard
