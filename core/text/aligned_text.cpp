#include "core/text/aligned_text.h"

#include <unicode/utf8.h>

#include "core/text/utf8.h"

namespace regard {

AlignedText align_text(std::string_view utf8, std::size_t offset)
{
    AlignedText text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const auto begin = static_cast<std::uint32_t>(offset + at);
        const char32_t code = take_character(utf8, at).value_or(U'\uFFFD');
        text.push_back({code, begin, static_cast<std::uint32_t>(offset + at)});
    }
    return text;
}

void append_utf8(std::string& utf8, char32_t code)
{
    char buffer[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, static_cast<std::uint32_t>(code));
    utf8.append(buffer, static_cast<std::size_t>(length));
}

std::string utf8_of(std::span<const AlignedCharacter> text)
{
    std::string utf8;
    for (const AlignedCharacter& character : text)
        append_utf8(utf8, character.code);
    return utf8;
}

std::u32string code_points(std::string_view utf8)
{
    std::u32string codes;
    for (const AlignedCharacter& character : align_text(utf8))
        codes += character.code;
    return codes;
}

void prepend_text(AlignedText& text, std::u32string_view added)
{
    const std::uint32_t begin = text.empty() ? 0 : text.front().begin;
    AlignedText front;
    for (const char32_t code : added)
        front.push_back({code, begin, begin});
    text.insert(text.begin(), front.begin(), front.end());
}

SpelledText::SpelledText(std::span<const AlignedCharacter> text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        append_utf8(bytes, text[i].code);
        characters.resize(bytes.size(), static_cast<std::uint32_t>(i));
    }
    characters.push_back(static_cast<std::uint32_t>(text.size()));
}

} // namespace regard
