#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace regard {

/// Unicode characters of a UTF-8 text.
std::size_t count_characters(std::string_view utf8);

/// The beginning of a text, at most `limit` bytes, cut between code points.
std::string_view cut_between_characters(std::string_view utf8, std::size_t limit);

/// The beginning of a text, at most `limit` bytes, cut between graphemes (between code points where one is longer).
std::string_view cut_between_graphemes(std::string_view utf8, std::size_t limit);

/// Which word holds the byte at `position`; white space belongs to the word that follows. -1 where there are no words.
int word_at(const std::vector<TextRange>& words, std::size_t position);

/// An encoding without tokens of a text that is tokenised as it was typed: cut to longest_encoded_text, bytes that are
/// not UTF-8 replaced by U+FFFD.
Encoding begin_encoding(std::string_view utf8);

/// Takes white space off both ends of a token's range, where that leaves anything.
void trim_range(std::string_view text, Token& token);

} // namespace regard
