#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>

#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "core/analysis/run_comparison.h"

namespace regard {

namespace {

constexpr std::string_view word_mark = "▁";

/// Whether words of the script stand without spaces between them, so that the mark of a space says nothing.
bool has_no_spaces(std::string_view text)
{
    const auto first = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), std::int32_t(text.size())));
    UErrorCode status = U_ZERO_ERROR;
    switch (first.isEmpty() ? USCRIPT_UNKNOWN : uscript_getScript(first.char32At(0), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

/// What has to be the same for two tokens to match.
std::string_view key_of(const Token& token)
{
    const std::string_view piece = token.piece;
    if (piece.size() > word_mark.size() && piece.starts_with(word_mark) &&
        has_no_spaces(piece.substr(word_mark.size())))
        return piece.substr(word_mark.size());
    return piece;
}

std::vector<std::string_view> keys_of(std::span<const Token> tokens)
{
    std::vector<std::string_view> keys;
    for (const Token& token : tokens)
        keys.push_back(key_of(token));
    return keys;
}

/// Longest common subsequence by dynamic programming; of several the one that matches A's tokens earliest.
void match_in_order(std::span<const std::string_view> a, std::span<const std::string_view> b, std::size_t offset,
                    Partners& partners)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::uint32_t> longest((a.size() + 1) * width, 0); // of what lies behind i and j
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            longest[i * width + j] = a[i] == b[j] ? longest[(i + 1) * width + j + 1] + 1
                                                  : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            partners[offset + i] = offset + j;
            ++i, ++j;
        } else if (longest[i * width + j + 1] >= longest[(i + 1) * width + j]) {
            ++j;
        } else {
            ++i;
        }
    }
}

void match_anywhere(std::span<const std::string_view> a, std::span<const std::string_view> b, Partners& partners)
{
    std::map<std::string_view, std::vector<std::size_t>> places;
    for (std::size_t j = b.size(); j-- > 0;)
        places[b[j]].push_back(j);
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto found = places.find(a[i]);
        if (found == places.end() || found->second.empty())
            continue;
        partners[i] = found->second.back();
        found->second.pop_back();
    }
}

} // namespace

Partners match_tokens(std::span<const Token> a, std::span<const Token> b, Matching matching)
{
    const std::vector<std::string_view> of_a = keys_of(a), of_b = keys_of(b);
    Partners partners(a.size());
    if (matching == Matching::anywhere && of_a != of_b) {
        match_anywhere(of_a, of_b, partners);
        return partners;
    }
    // What both begin and end with matches in any longest common subsequence; only the rest needs a table.
    std::size_t begin = 0, end = 0;
    const std::size_t shorter = std::min(a.size(), b.size());
    for (; begin < shorter && of_a[begin] == of_b[begin]; ++begin)
        partners[begin] = begin;
    for (; begin + end < shorter && of_a[a.size() - 1 - end] == of_b[b.size() - 1 - end]; ++end)
        partners[a.size() - 1 - end] = b.size() - 1 - end;
    match_in_order(std::span(of_a).subspan(begin, a.size() - begin - end),
                   std::span(of_b).subspan(begin, b.size() - begin - end), begin, partners);
    return partners;
}

Partners match_rows(const Trace& a, const Trace& b, AttentionKind kind, Matching matching)
{
    return match_tokens(query_tokens(a, kind), query_tokens(b, kind), matching);
}

Partners match_columns(const Trace& a, const Trace& b, AttentionKind kind, Matching matching)
{
    return match_tokens(key_tokens(a, kind), key_tokens(b, kind), matching);
}

} // namespace regard
