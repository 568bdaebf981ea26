#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/api.h"
#include "core/text/piece_vocabulary.h"
#include "core/text/tokenizer.h"

namespace regard {

/// A vocabulary that is no more than a list of tokens, as CTranslate2 stores it: words between spaces, or characters
/// where every token is one.
class REGARD_API ListedVocabulary final : public Tokenizer {
public:
    /// What stands for unknown tokens, and around a text. `special` are the tokens that are no text.
    struct Options {
        std::string unknown = "<unk>";
        std::vector<std::string> special = {"<blank>", "<pad>", "<s>", "</s>", "<unk>"};
        bool characters = false; ///< cut into characters instead of words
        TokenFrame frame;
        SpecialIds special_ids;
    };
    /// An unknown token that the list lacks gets the next id, as in CTranslate2. Throws Error (broken) as
    /// PieceVocabulary does.
    ListedVocabulary(std::vector<std::string> tokens, Options options, const std::string& where);

    std::size_t size() const override { return vocabulary_.size(); }
    Encoding encode(std::string_view utf8) const override;
    std::string decode(std::span<const int> ids) const override;
    Token token(int id) const override;
    std::optional<int> find(std::string_view piece) const override { return vocabulary_.find(piece); }
    const TokenFrame& frame() const override { return options_.frame; }
    const SpecialIds& special_ids() const override { return options_.special_ids; }

private:
    PieceVocabulary vocabulary_;
    Options options_;
    std::set<int> special_;
    int unknown_ = 0;
};

/// Whether every token but `special` ones is a single character.
REGARD_API bool are_characters(const std::vector<std::string>& tokens, const std::vector<std::string>& special);

} // namespace regard
