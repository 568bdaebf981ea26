#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/piece_spelling.h"

namespace regard {

/// A byte range of a UTF-8 text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TextRange&) const = default;
};

/// NFKC; curly quotes and apostrophes to straight ones; all white space (also U+0000 and line ends) to single spaces,
/// none at the ends. Invalid UTF-8 becomes U+FFFD.
REGARD_API std::string normalise_text(std::string_view utf8);

/// Words as ICU's word iterator finds them; white space belongs to none, each punctuation mark is a word of its own.
REGARD_API std::vector<TextRange> find_words(std::string_view utf8);

/// Extended grapheme clusters: what a reader takes for one character.
REGARD_API std::vector<TextRange> find_graphemes(std::string_view utf8);

/// At most `limit` graphemes, the last one "…" where something was cut. limit >= 1.
REGARD_API std::string elide(std::string_view utf8, std::size_t limit);

/// The first `limit` graphemes' byte count (all of the text where it is shorter).
REGARD_API std::size_t prefix_of_graphemes(std::string_view utf8, std::size_t limit);

/// A vocabulary piece as a person should read it: "▁" as nothing (or "␣" where it stands alone), invisible and
/// direction-changing characters as visible stand-ins ("U+202E").
REGARD_API std::string token_label(std::string_view piece);

/// The same for a piece of any vocabulary: "Ġthe" of GPT-2's is "the", half a character the byte it is ("<0xE4>").
REGARD_API std::string token_label(std::string_view piece, PieceSpelling spelling);

/// Whether the first strong character of the text runs from right to left.
REGARD_API bool is_right_to_left(std::string_view utf8);

} // namespace regard
