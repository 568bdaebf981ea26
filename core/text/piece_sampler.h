#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/sentence_piece.h"

namespace regard {

/// Ids of normalised texts, the best ones or ones drawn by chance: "subword regularization" of Kudo (2018). Unlike
/// SentencePiece's own sampling the caller brings the chance, so that it can be brought again. Const calls are safe
/// from several threads.
class REGARD_API PieceSampler {
public:
    explicit PieceSampler(const SentencePieceTokenizer& tokenizer);
    ~PieceSampler();

    /// The ids that Tokenizer::encode gives, without the cost of knowing where in the text they are.
    std::vector<int> best(std::string_view normalised) const;

    /// One of all ways to cut the text into pieces, P ∝ Π p(piece)^alpha (section 3.2, l = ∞; forward filtering and
    /// backward sampling). `unit` gives numbers from 0 up to but not 1. Throws Error (unsupported) where the vocabulary
    /// is no unigram language model.
    std::vector<int> sample(std::string_view normalised, double alpha, const std::function<double()>& unit) const;

    /// Whether the vocabulary is a unigram language model.
    bool can_sample() const;
    /// ln p of a piece.
    float score(int id) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace regard
