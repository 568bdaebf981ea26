#include "core/text/added_tokens.h"

#include <algorithm>

#include <unicode/uchar.h>

namespace regard {

namespace {

// A regular expression's \w.
bool is_word_character(const AlignedCharacter& character)
{
    const auto code = static_cast<UChar32>(character.code);
    return u_hasBinaryProperty(code, UCHAR_ALPHABETIC) || u_hasBinaryProperty(code, UCHAR_JOIN_CONTROL) ||
           (U_GET_GC_MASK(code) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0;
}

bool is_space(const AlignedCharacter& character)
{
    return u_isUWhiteSpace(static_cast<UChar32>(character.code));
}

struct Range {
    std::size_t begin;
    std::size_t end;
};

bool stands_alone(const AlignedText& text, const Range& range)
{
    return (range.begin == 0 || !is_word_character(text[range.begin - 1])) &&
           (range.end == text.size() || !is_word_character(text[range.end]));
}

// Takes white space before and behind a token, as far as the token before it has left any.
Range with_space(const AlignedText& text, Range range, const AddedToken& token, std::size_t free_from)
{
    while (token.strip_left && range.begin > free_from && is_space(text[range.begin - 1]))
        --range.begin;
    while (token.strip_right && range.end < text.size() && is_space(text[range.end]))
        ++range.end;
    return range;
}

AlignedText slice(const AlignedText& text, const Range& range)
{
    return {text.begin() + std::ptrdiff_t(range.begin), text.begin() + std::ptrdiff_t(range.end)};
}

} // namespace

AddedTokenFinder::AddedTokenFinder(std::vector<std::string> contents, std::vector<int> numbers,
                                   const std::vector<AddedToken>& tokens)
    : tokens_(tokens), contents_(std::move(contents)), numbers_(std::move(numbers)), index_(contents_)
{
}

std::vector<TextPart> AddedTokenFinder::split(const AlignedText& text) const
{
    const SpelledText spelled(text);
    std::vector<TextPart> parts;
    std::size_t done = 0;
    for (std::size_t byte = 0; byte < spelled.bytes.size() && !contents_.empty();) {
        const auto found = index_.longest_prefix(std::string_view(spelled.bytes).substr(byte));
        if (found.piece < 0) {
            do
                ++byte;
            while (byte < spelled.bytes.size() && spelled.characters[byte] == spelled.characters[byte - 1]);
            continue;
        }
        const Range match{spelled.characters[byte], spelled.characters[byte + found.bytes]};
        byte += found.bytes;
        const int number = numbers_[static_cast<std::size_t>(found.piece)];
        const AddedToken& token = tokens_[static_cast<std::size_t>(number)];
        if (match.begin < done || (token.single_word && !stands_alone(text, match)))
            continue;
        const Range range = with_space(text, match, token, done);
        if (done < range.begin)
            parts.push_back({slice(text, {done, range.begin}), -1});
        parts.push_back({slice(text, range), number});
        done = range.end;
    }
    if (done < text.size())
        parts.push_back({slice(text, {done, text.size()}), -1});
    return parts;
}

} // namespace regard
