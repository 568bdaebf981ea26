#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/api.h"
#include "core/training/batches.h"

namespace regard {

/// How probable a token is as the translation of another.
class TranslationTable {
public:
    using Pairs = std::span<const TrainingPair>;

    /// Learns from pairs by expectation and maximisation: IBM model 1 (Brown et al. 1993, section 4.1) whose links
    /// prefer the diagonal (Dyer et al. 2013, equation 1). `reversed`: of a source token given a target token.
    TranslationTable(Pairs pairs, std::size_t frame, bool reversed, std::size_t iterations);

    /// The token of `given` to which each token of `made` is linked most probably; none (-1) where it stands for none.
    std::vector<int> link(std::span<const int> given, std::span<const int> made) const;

private:
    float probability(int given, int made) const;

    std::unordered_map<std::uint64_t, float> table_;
};

/// Which source token a target token stands for, learnt from the pairs alone.
class REGARD_API WordAlignment {
public:
    /// The first `frame` tokens of each source are no words (the direction token), nor is the last one.
    explicit WordAlignment(std::span<const TrainingPair> pairs, std::size_t frame = 0, std::size_t iterations = 5);

    /// For each label of the pair, the end token among them, the index of its source token: where the models of both
    /// directions agree; none (-1) elsewhere. The end belongs to the end.
    std::vector<int> align(const TrainingPair& pair) const;

private:
    std::size_t frame_;
    TranslationTable target_given_source_;
    TranslationTable source_given_target_;
};

} // namespace regard
