#include "core/text/unicode.h"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#include "core/error.h"

namespace regard {

namespace {

constexpr UChar32 ellipsis_sign = 0x2026;

void check(UErrorCode status)
{
    if (U_FAILURE(status))
        throw Error(
            {Error::Kind::unsupported, std::string("ICU cannot do it: ") + u_errorName(status), "text", {}, {}});
}

// A break iterator on UTF-8; its boundaries are byte offsets. Rules are loaded once and cloned, as cloning is cheap.
class Boundaries {
public:
    using Create = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

    Boundaries(const icu::BreakIterator& rules, std::string_view text) : iterator_(rules.clone())
    {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
        iterator_->setText(&text_, status);
        check(status);
        iterator_->first();
    }
    ~Boundaries()
    {
        iterator_.reset();
        utext_close(&text_);
    }
    Boundaries(const Boundaries&) = delete;
    Boundaries& operator=(const Boundaries&) = delete;

    /// The next piece of the text; empty at its end.
    TextRange next()
    {
        const auto end = iterator_->next();
        if (end == icu::BreakIterator::DONE)
            return {begin_, begin_};
        const TextRange range{begin_, static_cast<std::size_t>(end)};
        begin_ = range.end;
        return range;
    }

    static std::unique_ptr<const icu::BreakIterator> rules(Create create)
    {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<const icu::BreakIterator> made(create(icu::Locale::getRoot(), status));
        check(status);
        return made;
    }

private:
    UText text_ = UTEXT_INITIALIZER;
    std::unique_ptr<icu::BreakIterator> iterator_;
    std::size_t begin_ = 0;
};

const icu::BreakIterator& word_rules()
{
    static const auto rules = Boundaries::rules(icu::BreakIterator::createWordInstance);
    return *rules;
}

const icu::BreakIterator& grapheme_rules()
{
    static const auto rules = Boundaries::rules(icu::BreakIterator::createCharacterInstance);
    return *rules;
}

icu::UnicodeString from_utf8(std::string_view utf8)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

UChar32 straight_quote(UChar32 code)
{
    switch (code) {
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201A: // ‚
    case 0x201B: // ‛
    case 0x02BC: // modifier letter apostrophe
    case 0x00B4: // ´, which NFKC would make a space with an accent
        return '\'';
    case 0x201C: // “
    case 0x201D: // ”
    case 0x201E: // „
    case 0x201F: // ‟
        return '"';
    default:
        return code;
    }
}

bool is_space(UChar32 code)
{
    return code == 0 || u_isUWhiteSpace(code);
}

icu::UnicodeString with_straight_quotes(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        result.append(straight_quote(text.char32At(i)));
    return result;
}

icu::UnicodeString with_single_spaces(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    bool pending = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 code = text.char32At(i);
        if (is_space(code)) {
            pending = !result.isEmpty();
            continue;
        }
        if (pending)
            result.append(u' ');
        pending = false;
        result.append(code);
    }
    return result;
}

bool is_all_space(std::string_view utf8)
{
    const icu::UnicodeString text = from_utf8(utf8);
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (!is_space(text.char32At(i)))
            return false;
    return true;
}

} // namespace

std::string normalise_text(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    check(status);
    const icu::UnicodeString composed = nfkc->normalize(with_straight_quotes(from_utf8(utf8)), status);
    check(status);
    std::string result;
    with_single_spaces(composed).toUTF8String(result);
    return result;
}

std::vector<TextRange> find_words(std::string_view utf8)
{
    std::vector<TextRange> words;
    Boundaries boundaries(word_rules(), utf8);
    for (TextRange range = boundaries.next(); range.end > range.begin; range = boundaries.next())
        if (!is_all_space(utf8.substr(range.begin, range.end - range.begin)))
            words.push_back(range);
    return words;
}

std::vector<TextRange> find_graphemes(std::string_view utf8)
{
    std::vector<TextRange> graphemes;
    Boundaries boundaries(grapheme_rules(), utf8);
    for (TextRange range = boundaries.next(); range.end > range.begin; range = boundaries.next())
        graphemes.push_back(range);
    return graphemes;
}

std::string elide(std::string_view utf8, std::size_t limit)
{
    if (limit == 0)
        throw Error({Error::Kind::invalid, "limit must be at least 1", "elide", {}, {}});
    if (prefix_of_graphemes(utf8, limit) == utf8.size())
        return std::string(utf8);
    std::string result(utf8.substr(0, prefix_of_graphemes(utf8, limit - 1)));
    icu::UnicodeString(ellipsis_sign).toUTF8String(result);
    return result;
}

std::size_t prefix_of_graphemes(std::string_view utf8, std::size_t limit)
{
    Boundaries boundaries(grapheme_rules(), utf8);
    std::size_t end = 0;
    for (std::size_t count = 0; count < limit; ++count) {
        const TextRange range = boundaries.next();
        if (range.end == range.begin)
            break;
        end = range.end;
    }
    return end;
}

bool is_right_to_left(std::string_view utf8)
{
    const icu::UnicodeString text = from_utf8(utf8);
    return ubidi_getBaseDirection(text.getBuffer(), text.length()) == UBIDI_RTL;
}

} // namespace regard
