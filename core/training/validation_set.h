#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/text/tokenizer.h"
#include "core/training/epoch_maker.h"

namespace regard {

/// Pairs of one direction that are measured on and never trained on.
struct ValidationSet {
    Direction direction;
    std::vector<TrainingPair> pairs;
    std::vector<std::string> references; ///< the targets as they stand in the file
};

/// How a model does on one.
struct ValidationScore {
    std::string direction; ///< "fr-en"
    double loss = 0;       ///< nats a token, no smoothing, no dropout
    double bleu = 0;       ///< of greedy translations; of characters where words have no spaces between them

    bool operator==(const ValidationScore&) const = default;
};

/// Adds the first pairs of a corpus, `most` at most; those that do not fit into `longest` tokens are passed over.
REGARD_API void add_validation_pairs(ValidationSet& set, const Corpus& corpus, const Tokenizer& tokenizer, int end_id,
                                     std::size_t longest, std::size_t most);

/// Throws Error (cancelled) where `stop` came in between.
REGARD_API ValidationScore measure(const EncoderDecoder& model, const Tokenizer& tokenizer, const ValidationSet& set,
                                   std::size_t threads, const std::stop_token& stop);

} // namespace regard
