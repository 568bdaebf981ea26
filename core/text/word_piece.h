#pragma once

#include <string>

#include "core/text/subword_model.h"

namespace regard {

/// BERT's: the longest piece that fits, again and again; a word that no pieces make up is unknown as a whole.
class WordPiece final : public SubwordModel {
public:
    /// `continuing` stands before pieces that go on with a word. Words of more than `longest_word` characters are
    /// unknown. Throws Error (broken) where the vocabulary lacks the unknown token.
    WordPiece(std::shared_ptr<const PieceVocabulary> vocabulary, const std::string& unknown, std::string continuing,
              std::size_t longest_word, const std::string& where);

    void cut(const AlignedText& part, std::vector<Subword>& pieces, const WorkLimit& limit) const override;
    const PieceVocabulary& vocabulary() const override { return *vocabulary_; }
    std::optional<int> unknown() const override { return unknown_; }

private:
    PieceIndex::Found longest(std::string_view text, bool first) const;

    std::shared_ptr<const PieceVocabulary> vocabulary_;
    PieceIndex index_;
    int unknown_ = 0;
    std::string continuing_;
    std::size_t longest_word_;
};

} // namespace regard
