#include "core/text/text_pattern.h"

#include <algorithm>

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include "core/error.h"

namespace regard {

namespace {

constexpr std::size_t longest_expression = 4096;
constexpr std::int32_t stack_bytes = 8'000'000;

[[noreturn]] void refuse(const std::string& what, const std::string& where, UErrorCode status)
{
    throw Error({Error::Kind::unsupported, what, where, {}, u_errorName(status)});
}

// Called now and then during one match.
UBool go_on(const void* limit, std::int32_t)
{
    return static_cast<const WorkLimit*>(limit)->is_over() ? 0 : 1;
}

/// A text in UTF-16 for ICU, each unit of which knows its character.
struct Units {
    explicit Units(const AlignedText& aligned)
    {
        for (std::size_t i = 0; i < aligned.size(); ++i) {
            text.append(static_cast<UChar32>(aligned[i].code));
            characters.resize(static_cast<std::size_t>(text.length()), i);
        }
        characters.push_back(aligned.size());
    }
    icu::UnicodeString text;
    std::vector<std::size_t> characters;
};

std::vector<TextPattern::Match> find_literal(const AlignedText& text, const std::u32string& literal)
{
    std::vector<TextPattern::Match> matches;
    if (literal.empty())
        return matches;
    const auto same = [](const AlignedCharacter& character, char32_t code) { return character.code == code; };
    for (auto at = text.begin();;) {
        at = std::search(at, text.end(), literal.begin(), literal.end(), same);
        if (at == text.end())
            return matches;
        const auto begin = static_cast<std::size_t>(at - text.begin());
        matches.push_back({begin, begin + literal.size()});
        at += static_cast<std::ptrdiff_t>(literal.size());
    }
}

} // namespace

struct TextPattern::Expression {
    std::string where;
    std::unique_ptr<icu::RegexPattern> pattern;
};

TextPattern TextPattern::literal(std::string_view utf8)
{
    TextPattern pattern;
    pattern.literal_ = code_points(utf8);
    return pattern;
}

TextPattern TextPattern::regular_expression(std::string_view utf8, const std::string& where)
{
    if (utf8.size() > longest_expression)
        throw Error({Error::Kind::unsupported, "the regular expression is too long", where,
                     "at most " + std::to_string(longest_expression) + " bytes", std::to_string(utf8.size())});
    auto expression = std::make_shared<Expression>();
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    expression->where = where;
    expression->pattern.reset(icu::RegexPattern::compile(text, 0, place, status));
    if (U_FAILURE(status))
        refuse("the regular expression cannot be read", where, status);
    TextPattern pattern;
    pattern.expression_ = std::move(expression);
    return pattern;
}

std::vector<TextPattern::Match> TextPattern::find_all(const AlignedText& text, const WorkLimit& limit) const
{
    if (!expression_)
        return find_literal(text, literal_);
    const Units units(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher(expression_->pattern->matcher(units.text, status));
    if (U_SUCCESS(status)) {
        matcher->setStackLimit(stack_bytes, status);
        matcher->setMatchCallback(go_on, &limit, status);
    }
    std::vector<Match> matches;
    while (U_SUCCESS(status) && matcher->find(status) && U_SUCCESS(status)) {
        const auto begin = static_cast<std::size_t>(matcher->start(status));
        const auto end = static_cast<std::size_t>(matcher->end(status));
        if (begin < end)
            matches.push_back({units.characters[begin], units.characters[end]});
        limit.check_time();
    }
    if (U_FAILURE(status)) {
        limit.check_time();
        refuse("the regular expression takes too much on this text", expression_->where, status);
    }
    return matches;
}

} // namespace regard
