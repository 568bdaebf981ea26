#include "core/analysis/tokenize_13a.h"

#include <utility>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace regard {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_dot_or_comma(char c)
{
    return c == '.' || c == ',';
}

// ASCII punctuation but the apostrophe, comma, hyphen and dot.
bool stands_alone(char c)
{
    return (c > ' ' && c <= '&') || (c >= '(' && c <= '+') || c == '/' || (c >= ':' && c <= '@') ||
           (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

void replace_all(std::string& text, std::string_view old, std::string_view with)
{
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + with.size()))
        text.replace(at, old.size(), with);
}

std::string with_spaces_around_symbols(const std::string& text)
{
    std::string result;
    for (const char c : text)
        if (stands_alone(c))
            result += std::string{' ', c, ' '};
        else
            result += c;
    return result;
}

// Goes from left to right; a pair that fits is written with spaces, and the search goes on behind it. Bytes will do:
// every character asked for is ASCII, and no byte of a longer one is.
template <typename First, typename Second>
std::string with_spaces_in_pairs(const std::string& text, First first, Second second, bool before)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i + 1 == text.size() || !first(text[i]) || !second(text[i + 1])) {
            result += text[i];
            continue;
        }
        result += before ? std::string{' ', text[i], ' ', text[i + 1]} : std::string{text[i], ' ', text[i + 1], ' '};
        ++i;
    }
    return result;
}

// What Python's str.split takes for white space.
bool is_space(UChar32 code)
{
    return u_isUWhiteSpace(code) || (code >= 0x1C && code <= 0x1F);
}

std::vector<std::string> split_at_spaces(const std::string& text)
{
    const auto unicode = icu::UnicodeString::fromUTF8(text);
    std::vector<std::string> parts;
    icu::UnicodeString part;
    const auto finish = [&] {
        if (!part.isEmpty())
            part.toUTF8String(parts.emplace_back());
        part.remove();
    };
    for (std::int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1))
        if (is_space(unicode.char32At(i)))
            finish();
        else
            part.append(unicode.char32At(i));
    finish();
    return parts;
}

} // namespace

std::vector<std::string> tokenize_13a(std::string_view line)
{
    std::string text(line);
    const std::pair<const char*, const char*> plain[] = {
        {"<skipped>", ""}, {"-\n", ""}, {"\n", " "}, {"&quot;", "\""}, {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}};
    for (const auto& [old, with] : plain)
        replace_all(text, old, with);
    return split_symbols(" " + text + " ");
}

std::vector<std::string> split_symbols(const std::string& line)
{
    std::string text = with_spaces_around_symbols(line);
    const auto no_digit = [](char c) { return !is_digit(c); };
    text = with_spaces_in_pairs(text, no_digit, is_dot_or_comma, false);
    text = with_spaces_in_pairs(text, is_dot_or_comma, no_digit, true);
    text = with_spaces_in_pairs(
        text, is_digit, [](char c) { return c == '-'; }, false);
    return split_at_spaces(text);
}

} // namespace regard
