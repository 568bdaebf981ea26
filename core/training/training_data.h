#pragma once

#include <memory>
#include <vector>

#include "core/text/piece_sampler.h"
#include "core/text/sentence_piece.h"
#include "core/training/epoch_maker.h"
#include "core/training/train.h"
#include "core/training/validation_set.h"

namespace regard {

/// Everything that a training reads, ready to be trained on.
struct TrainingData {
    std::vector<Direction> directions; ///< with the ids of their tokens
    std::shared_ptr<const SentencePieceTokenizer> tokenizer;
    std::unique_ptr<PieceSampler> sampler;
    std::vector<PairPool> pools; ///< one a corpus
    std::vector<CorpusSummary> summaries;
    std::vector<ValidationSet> validation;
    std::size_t longest = 0; ///< tokens of a source or a target, all special ones counted
};

/// Reads the corpora and the vocabulary: that of the training that is gone on with, the one asked for, that of the
/// model to start from, or one trained on the corpora. Throws Error naming the file, and the line where there is one.
TrainingData read_training_data(const TrainingOptions& options);

} // namespace regard
