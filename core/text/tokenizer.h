#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/piece_spelling.h"
#include "core/text/special_ids.h"
#include "core/text/token.h"
#include "core/text/token_frame.h"

namespace regard {

/// The longest text that is tokenised, in bytes after normalisation; the rest is cut off at the end of a character.
/// Finding the best pieces of a run without spaces takes time that grows with its square.
inline constexpr std::size_t longest_encoded_text = 20'000;

/// A text as its tokens.
struct Encoding {
    std::string text;           ///< what was tokenised, cut where it is too long; byte ranges refer to it. Normalised
                                ///< only by vocabularies that this program trains.
    std::vector<Token> tokens;  ///< without start and end tokens
    std::size_t characters = 0; ///< Unicode characters of the whole normalised text
    std::size_t kept = 0;       ///< Unicode characters of `text`; less than `characters` where it was cut
};

/// Cuts text into tokens of one vocabulary and joins them again. Const calls are safe from several threads.
class REGARD_API Tokenizer {
public:
    virtual ~Tokenizer();
    virtual std::size_t size() const = 0; ///< V
    /// Tokenises; `word` of each token says which word it is a part of. Tokens that are parts of one character share
    /// its range, so ranges may overlap.
    virtual Encoding encode(std::string_view utf8) const = 0;
    /// The text of ids, special tokens left out, "⁇" for unknown ones. Throws Error (invalid) as token() does.
    virtual std::string decode(std::span<const int> ids) const = 0;
    /// The token of an id, with an empty range. Throws Error (invalid) for an id outside the vocabulary.
    virtual Token token(int id) const = 0;
    /// The id of a piece as the vocabulary spells it; none where it has no such piece.
    virtual std::optional<int> find(std::string_view piece) const = 0;
    /// How pieces are written; token_label() reads them by it.
    virtual PieceSpelling spelling() const;
    /// What stands around a text, or a pair of texts, when a model reads it; nothing where nobody said so.
    virtual const TokenFrame& frame() const;
    /// Which tokens have a part to play, as far as the vocabulary says.
    virtual const SpecialIds& special_ids() const;
};

} // namespace regard
