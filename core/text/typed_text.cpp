#include "core/text/typed_text.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "core/text/utf8.h"

namespace regard {

namespace {

bool continues_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string with_replacements(std::string_view bytes)
{
    if (is_utf8(bytes))
        return std::string(bytes);
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t begin = at;
        if (take_character(bytes, at))
            text.append(bytes, begin, at - begin);
        else
            text += "\xEF\xBF\xBD";
    }
    return text;
}

} // namespace

std::size_t count_characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char byte) { return !continues_character(byte); }));
}

std::string_view cut_between_characters(std::string_view utf8, std::size_t limit)
{
    if (utf8.size() <= limit)
        return utf8;
    while (limit > 0 && continues_character(utf8[limit]))
        --limit;
    return utf8.substr(0, limit);
}

std::string_view cut_between_graphemes(std::string_view utf8, std::size_t limit)
{
    const std::string_view head = cut_between_characters(utf8, limit);
    if (head.size() == utf8.size())
        return utf8;
    const auto graphemes = find_graphemes(utf8.substr(0, std::min(utf8.size(), limit + 64)));
    std::size_t end = 0;
    for (const TextRange& grapheme : graphemes)
        if (grapheme.end <= head.size())
            end = grapheme.end;
    return end > 0 ? utf8.substr(0, end) : head;
}

int word_at(const std::vector<TextRange>& words, std::size_t position)
{
    const auto found = std::upper_bound(words.begin(), words.end(), position,
                                        [](std::size_t value, const TextRange& word) { return value < word.end; });
    return found == words.end() ? static_cast<int>(words.size()) - 1 : static_cast<int>(found - words.begin());
}

Encoding begin_encoding(std::string_view utf8)
{
    // A replacement may be three times as long as what it replaces, so the text is cut before and after.
    const std::string_view raw = cut_between_characters(utf8, 2 * longest_encoded_text);
    const std::string whole = with_replacements(raw);
    Encoding encoding;
    encoding.text = cut_between_graphemes(whole, longest_encoded_text);
    encoding.kept = count_characters(encoding.text);
    encoding.characters = count_characters(whole) + count_characters(utf8.substr(raw.size()));
    return encoding;
}

void trim_range(std::string_view text, Token& token)
{
    std::size_t begin = token.end;
    std::size_t end = token.begin;
    for (std::size_t at = token.begin; at < token.end;) {
        const std::size_t from = at;
        const auto code = take_character(text, at);
        if (code && u_isUWhiteSpace(static_cast<UChar32>(*code)))
            continue;
        begin = std::min(begin, from);
        end = at;
    }
    if (begin < end) {
        token.begin = begin;
        token.end = end;
    }
}

} // namespace regard
