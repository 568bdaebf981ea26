#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/text/subword_model.h"

namespace regard {

/// The unigram language model (Kudo 2018, section 3.2): of all ways to cut a text, the one whose pieces have the
/// greatest sum of log-probabilities (Viterbi). A character that no piece begins with scores ten less than the worst
/// piece; neighbouring ones make one unknown token.
class Unigram final : public SubwordModel {
public:
    /// Scores by id. Throws Error (broken) for a score that is not finite or an unknown token outside the vocabulary.
    Unigram(std::shared_ptr<const PieceVocabulary> vocabulary, std::vector<double> scores, std::optional<int> unknown,
            bool byte_fallback, const std::string& where);

    /// Throws Error (broken) for an unknown character where the vocabulary has no unknown token.
    void cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit& limit) const override;
    const PieceVocabulary& vocabulary() const override { return *vocabulary_; }
    std::optional<int> unknown() const override { return unknown_; }

private:
    struct Step;
    std::vector<Step> find_best(const AlignedText& part, const SpelledText& spelled, const WorkLimit& limit) const;
    void append_unknown(const AlignedText& part, const Subword& run, std::vector<Subword>& pieces) const;

    std::shared_ptr<const PieceVocabulary> vocabulary_;
    PieceIndex index_;
    std::vector<double> scores_;
    std::optional<int> unknown_;
    bool byte_fallback_;
    double unknown_score_ = 0;
    std::string where_;
};

} // namespace regard
