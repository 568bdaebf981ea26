#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/models/direction.h"
#include "core/text/sentence_piece.h"
#include "core/training/corpus.h"

namespace regard {

/// A corpus as the training of a vocabulary sees it.
struct VocabularyText {
    const Corpus* corpus = nullptr; ///< normalised
    std::size_t source_column = 0;
    std::size_t target_column = 0;
    double weight = 1;
};

/// Trains a joint vocabulary on both sides of all corpora. A side that several corpora share (a file read in both
/// directions) counts once; its lines are repeated as often as the largest of their weights says. More than one
/// direction get a control symbol each. `coverage` 0: 1 for small alphabets, 0.9999 where there are more than 1000
/// different characters. Throws Error as train_sentence_piece does.
REGARD_API std::unique_ptr<SentencePieceTokenizer> train_vocabulary(std::span<const VocabularyText> texts,
                                                                    std::span<const Direction> directions, int size,
                                                                    double coverage, std::uint64_t seed,
                                                                    const std::filesystem::path& name);

} // namespace regard
