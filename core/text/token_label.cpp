#include <cstdio>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/text/byte_alphabet.h"
#include "core/text/unicode.h"

namespace regard {

namespace {

constexpr char word_start[] = "▁";
constexpr char visible_space[] = "␣";
constexpr char dotted_circle[] = "◌";

icu::UnicodeString from_utf8(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

bool is_invisible(UChar32 code)
{
    const auto category = U_GET_GC_MASK(code);
    return (category & (U_GC_C_MASK | U_GC_Z_MASK)) != 0 ||
           u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

std::string code_point_name(UChar32 code)
{
    char name[16];
    std::snprintf(name, sizeof(name), "U+%04X", static_cast<unsigned>(code));
    return name;
}

// What a reader takes for one character, or its code points by number where there is nothing to see.
std::string grapheme_label(std::string_view utf8)
{
    if (utf8 == " " || utf8 == word_start)
        return visible_space;
    const icu::UnicodeString text = from_utf8(utf8);
    const UChar32 first = text.char32At(0);
    if (!is_invisible(first))
        return (U_GET_GC_MASK(first) & U_GC_M_MASK ? dotted_circle : "") + std::string(utf8);
    std::string label;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 code = text.char32At(i);
        if (is_invisible(code))
            label += (label.empty() ? "" : " ") + code_point_name(code);
        else
            icu::UnicodeString(code).toUTF8String(label);
    }
    return label;
}

} // namespace

std::string token_label(std::string_view piece)
{
    constexpr std::string_view start = word_start;
    if (piece.size() > start.size() && piece.substr(0, start.size()) == start)
        piece.remove_prefix(start.size());
    std::string label;
    for (const TextRange& range : find_graphemes(piece))
        label += grapheme_label(piece.substr(range.begin, range.end - range.begin));
    return label;
}

std::string token_label(std::string_view piece, PieceSpelling spelling)
{
    if (spelling == PieceSpelling::text)
        return token_label(piece);
    std::string text = show_bytes(bytes_of_piece(piece));
    if (text.starts_with(' '))
        text.replace(0, 1, word_start);
    return token_label(text);
}

} // namespace regard
