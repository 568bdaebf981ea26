#include "core/text/letters_of_text.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/text/unicode.h"

namespace regard {

namespace {

constexpr std::size_t longest_word = 40;

// A character of these stands for a syllable or a word, and Latin names are common among them.
double weight_of(UScriptCode script)
{
    switch (script) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_BOPOMOFO:
        return 5;
    default:
        return 1;
    }
}

UScriptCode script_of(UChar32 code)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(code, &status);
    return U_FAILURE(status) ? USCRIPT_COMMON : script;
}

void normalise_shares(std::map<UScriptCode, double>& shares)
{
    shares.erase(USCRIPT_COMMON);
    shares.erase(USCRIPT_INHERITED);
    double sum = 0;
    for (const auto& [script, weight] : shares)
        sum += weight;
    for (auto& [script, weight] : shares)
        weight /= sum;
}

// A capital with small letters behind it, elsewhere than at the beginning, makes a name; "I" and "I'm" are none.
WordOfText word_of(const std::u32string& typed, bool first)
{
    WordOfText word;
    for (const char32_t letter : typed.substr(0, longest_word))
        word.letters += char32_t(u_tolower(UChar32(letter)));
    word.name = !first && typed.size() > 1 && u_isupper(UChar32(typed[0])) && u_islower(UChar32(typed[1]));
    return word;
}

} // namespace

double LettersOfText::share(UScriptCode script) const
{
    const auto found = shares.find(script);
    return found == shares.end() ? 0.0 : found->second;
}

LettersOfText read_letters(std::string_view utf8)
{
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(normalise_text(utf8));
    LettersOfText letters;
    std::u32string word;
    const auto finish = [&] {
        if (!word.empty())
            letters.words.push_back(word_of(word, letters.words.empty()));
        word.clear();
    };
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 code = text.char32At(i);
        const double weight = weight_of(script_of(code));
        if (u_isalpha(code))
            letters.shares[script_of(code)] += weight;
        const bool in_word = u_isalpha(code) ? weight == 1 : code == '\'' && !word.empty();
        if (in_word)
            word += char32_t(code);
        else
            finish();
    }
    letters.open = !word.empty() && !utf8.ends_with(' ');
    finish();
    normalise_shares(letters.shares);
    return letters;
}

std::vector<UScriptCode> scripts_of(const std::string& language)
{
    if (language.starts_with("zh"))
        return {USCRIPT_HAN, USCRIPT_BOPOMOFO};
    if (language == "ja")
        return {USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HAN};
    if (language == "ko")
        return {USCRIPT_HANGUL, USCRIPT_HAN};
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode codes[8] = {};
    const int count = uscript_getCode(language.c_str(), codes, 8, &status);
    if (U_FAILURE(status) || count <= 0)
        return {USCRIPT_LATIN};
    return {codes, codes + count};
}

} // namespace regard
