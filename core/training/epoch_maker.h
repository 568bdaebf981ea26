#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/api.h"
#include "core/models/direction.h"
#include "core/text/piece_sampler.h"
#include "core/training/augment.h"
#include "core/training/batches.h"
#include "core/training/corpus.h"
#include "core/training/word_alignment.h"

namespace regard {

/// The pairs of one corpus in one direction, as texts and as ids.
struct PairPool {
    Direction direction;
    double weight = 1;               ///< how often an epoch sees each pair; 0.5: half of them, drawn anew each time
    std::vector<SentencePair> texts; ///< normalised
    std::vector<TrainingPair> ids;   ///< the best pieces of the texts

    std::size_t target_tokens() const;
};

/// Moves normalised pairs out of a corpus and encodes them; those whose source or target has more than `longest`
/// tokens, all special ones counted, are left out, as its defects say. Throws Error as Corpus::check does.
REGARD_API PairPool encode_corpus(Corpus& corpus, const Direction& direction, double weight,
                                  const PieceSampler& sampler, int end_id, std::size_t longest, std::size_t threads);

/// Makes the examples of an epoch out of pools: each pair as often as its weight says, changed as `augmentation` says.
/// The same seed and epoch give the same examples on any number of threads. Const calls are safe from several threads.
class REGARD_API EpochMaker {
public:
    /// The pools and the sampler have to outlive it. Throws Error (unsupported) if pieces are to be drawn and cannot
    /// be.
    EpochMaker(std::span<const PairPool> pools, const PieceSampler& sampler, const Augmentation& augmentation,
               int end_id, std::size_t longest, std::uint64_t seed);

    /// Gives each example a guide; the alignment has to outlive the maker.
    void guide_by(const WordAlignment& alignment) { alignment_ = &alignment; }

    /// Empty where `stop` came in between.
    std::vector<TrainingPair> make(std::size_t epoch, std::size_t threads, const std::stop_token& stop = {}) const;

private:
    struct Item;
    std::vector<Item> draw_items(std::size_t epoch) const;
    TrainingPair make_example(const Item& item, std::size_t epoch) const;
    SentencePair draw_text(const Item& item, Draws& draws) const;
    std::vector<int> encode(const std::string& text, const std::vector<int>* known, bool drawn, Draws& draws) const;

    std::span<const PairPool> pools_;
    const PieceSampler& sampler_;
    Augmentation augmentation_;
    int end_id_;
    std::size_t longest_;
    std::uint64_t seed_;
    const WordAlignment* alignment_ = nullptr;
};

} // namespace regard
