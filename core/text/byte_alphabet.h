#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/api.h"

namespace regard {

/// The alphabet of GPT-2's vocabularies: a visible letter for each byte. The bytes 33 to 126, 161 to 172 and 174 to 255
/// are the characters of that number, the other 68 in their order U+0100 and on (a space is "Ġ", a line end "Ċ").
char32_t letter_of_byte(unsigned char byte);
std::optional<unsigned char> byte_of_letter(char32_t letter);

/// The bytes that a piece spells; a piece with other letters than the alphabet's is its own text.
REGARD_API std::string bytes_of_piece(std::string_view piece);

/// Bytes as text: what is not UTF-8 is written as the bytes it is, "<0xE4>".
REGARD_API std::string show_bytes(std::string_view bytes);

} // namespace regard
