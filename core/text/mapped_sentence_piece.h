#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/api.h"
#include "core/text/added_tokens.h"
#include "core/text/piece_vocabulary.h"
#include "core/text/tokenizer.h"

namespace regard {

/// What a model's vocabulary makes of SentencePiece's pieces: Hugging Face's Marian, T5, mBART and Llama number them in
/// their own ways.
struct PieceMapping {
    std::vector<std::pair<std::string, int>> pieces; ///< all of the model's, with their ids
    std::set<int> special;                           ///< of these, which are no text
    std::vector<AddedToken> typed;                   ///< tokens that are found in the text as they are
    bool language_codes = false;                     ///< Marian: ">>fra<<" in front is a token of its own
    TokenFrame frame;
    SpecialIds special_ids; ///< `unknown` must be there
};

/// SentencePiece cuts the text, the mapping numbers the pieces. Ranges refer to the text as it was typed.
class REGARD_API MappedSentencePiece final : public Tokenizer {
public:
    /// `bytes` is the serialised SentencePiece model, `name` stands in error messages. Throws Error (broken) for a
    /// damaged model or a mapping without an unknown token.
    static std::unique_ptr<MappedSentencePiece> parse(const std::string& bytes, const std::string& name,
                                                      PieceMapping mapping);
    ~MappedSentencePiece() override;

    std::size_t size() const override;
    Encoding encode(std::string_view utf8) const override;
    std::string decode(std::span<const int> ids) const override;
    Token token(int id) const override;
    std::optional<int> find(std::string_view piece) const override;
    const TokenFrame& frame() const override;
    const SpecialIds& special_ids() const override;

private:
    struct State;
    class Encoder;
    explicit MappedSentencePiece(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The pieces of a SentencePiece model in its order. Throws Error (broken) for a damaged one.
struct SentencePieces {
    std::vector<std::string> pieces;
    std::vector<bool> control; ///< of each: start, end and others that are no text
    int unknown = 0;
};
SentencePieces list_sentence_pieces(const std::string& bytes, const std::string& name);

} // namespace regard
