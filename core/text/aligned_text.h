#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regard {

/// A character of a text that rules change, and the byte range of the typed text that it came from.
struct AlignedCharacter {
    char32_t code = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};
using AlignedText = std::vector<AlignedCharacter>;

/// Well-formed UTF-8 as characters; `offset` is the text's place in a larger one.
AlignedText align_text(std::string_view utf8, std::size_t offset = 0);

void append_utf8(std::string& utf8, char32_t code);
std::string utf8_of(std::span<const AlignedCharacter> text);
std::u32string code_points(std::string_view utf8);

/// Puts characters in front that come from no typed text.
void prepend_text(AlignedText& text, std::u32string_view added);

/// A text as UTF-8 bytes that know their characters.
struct SpelledText {
    explicit SpelledText(std::span<const AlignedCharacter> text);

    std::string bytes;
    std::vector<std::uint32_t> characters; ///< which character each byte is of; one more than bytes
};

} // namespace regard
