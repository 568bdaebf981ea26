#include "core/analysis/tokenize_zh.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <unicode/unistr.h>

#include "core/analysis/tokenize_13a.h"

namespace regard {

namespace {

constexpr std::pair<UChar32, UChar32> alone[] = {
    {0x2001, 0x2A6D}, // marks and symbols: scores are compared with sacreBLEU's, which takes these too
    {0x2E80, 0x2EFF}, // radicals
    {0x2F00, 0x2FDF}, // Kangxi radicals
    {0x2FF0, 0x2FFF}, // how characters are composed
    {0x3000, 0x303F}, // punctuation
    {0x3100, 0x312F}, // Bopomofo
    {0x31A0, 0x31BF}, // more of it
    {0x31C0, 0x31EF}, // strokes
    {0x3200, 0x33FF}, // enclosed and squared
    {0x3400, 0x4DB5}, // Chinese characters, extension A
    {0x4E00, 0x9FBB}, // Chinese characters
    {0xF900, 0xFA2D}, // compatibility characters
    {0xFA30, 0xFA6A}, //
    {0xFA70, 0xFAD9}, //
    {0xFE10, 0xFE1F}, // vertical forms
    {0xFE30, 0xFE4F}, //
    {0xFF00, 0xFFEF}, // full width and half width
};

bool stands_alone(UChar32 code)
{
    return std::any_of(std::begin(alone), std::end(alone),
                       [code](const auto& range) { return code >= range.first && code <= range.second; });
}

} // namespace

std::vector<std::string> tokenize_zh(std::string_view line)
{
    const auto text = icu::UnicodeString::fromUTF8({line.data(), static_cast<std::int32_t>(line.size())});
    icu::UnicodeString spaced;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 code = text.char32At(i);
        if (stands_alone(code))
            spaced.append(u' ').append(code).append(u' ');
        else
            spaced.append(code);
    }
    std::string utf8;
    return split_symbols(spaced.trim().toUTF8String(utf8));
}

} // namespace regard
