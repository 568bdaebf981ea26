#include "core/text/bert_normalizer.h"

#include <cstdint>

#include <unicode/uchar.h>

namespace regard {

namespace {

bool is_ideograph(char32_t code, bool exact_form)
{
    const auto within = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    return within(0x4E00, 0x9FFF) || within(0x3400, 0x4DBF) || within(0x20000, 0x2A6DF) || within(0x2A700, 0x2B73F) ||
           within(0x2B740, 0x2B81F) || within(exact_form ? 0x2B820 : 0x2B920, 0x2CEAF) || within(0xF900, 0xFAFF) ||
           within(0x2F800, 0x2FA1F);
}

bool is_space(char32_t code, bool exact_form)
{
    if (code == '\t' || code == '\n' || code == '\r')
        return true;
    return exact_form ? u_charType(static_cast<UChar32>(code)) == U_SPACE_SEPARATOR
                      : u_isUWhiteSpace(static_cast<UChar32>(code)) != 0;
}

// Control, format and private characters; Python's categories C* hold those too that nobody has assigned yet.
bool is_dropped(char32_t code, bool exact_form)
{
    if (code == '\t' || code == '\n' || code == '\r')
        return false;
    const std::uint32_t dropped = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | (exact_form ? U_GC_CN_MASK : 0U);
    return code == 0xFFFD || (U_GET_GC_MASK(static_cast<UChar32>(code)) & dropped) != 0;
}

void clean(AlignedText& text, bool exact_form)
{
    std::erase_if(text, [&](const AlignedCharacter& character) { return is_dropped(character.code, exact_form); });
    for (AlignedCharacter& character : text)
        if (is_space(character.code, exact_form))
            character.code = U' ';
}

AlignedText with_spaced_ideographs(const AlignedText& text, bool exact_form)
{
    AlignedText result;
    result.reserve(text.size());
    for (const AlignedCharacter& character : text) {
        const bool apart = is_ideograph(character.code, exact_form);
        if (apart)
            result.push_back({U' ', character.begin, character.begin});
        result.push_back(character);
        if (apart)
            result.push_back({U' ', character.end, character.end});
    }
    return result;
}

bool is_cased(char32_t code)
{
    return u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_CASED);
}

bool is_passed_over(char32_t code)
{
    return u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_CASE_IGNORABLE);
}

// Unicode's Final_Sigma: behind a letter that has case, and not before one.
bool is_final(const AlignedText& text, std::size_t at)
{
    std::size_t before = at;
    while (before > 0 && is_passed_over(text[before - 1].code))
        --before;
    if (before == 0 || !is_cased(text[before - 1].code))
        return false;
    std::size_t after = at + 1;
    while (after < text.size() && is_passed_over(text[after].code))
        ++after;
    return after == text.size() || !is_cased(text[after].code);
}

void lower_final_sigmas(AlignedText& text)
{
    constexpr char32_t sigma = 0x3A3;
    constexpr char32_t final_sigma = 0x3C2;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i].code == sigma && is_final(text, i))
            text[i].code = final_sigma;
}

} // namespace

bool is_punctuation(char32_t code)
{
    if ((code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) ||
        (code >= 123 && code <= 126))
        return true;
    return (U_GET_GC_MASK(static_cast<UChar32>(code)) & U_GC_P_MASK) != 0;
}

Normalizer clean_for_bert(const BertCleaning& cleaning)
{
    std::vector<Normalizer> letters;
    if (cleaning.exact_form)
        letters.push_back(normalize_form(UnicodeForm::nfc));
    const auto add_lower_case = [&] {
        if (cleaning.lower_case && cleaning.exact_form)
            letters.push_back([](AlignedText& text, const WorkLimit&) { lower_final_sigmas(text); });
        if (cleaning.lower_case)
            letters.push_back(lower_case_letters());
    };
    if (cleaning.exact_form)
        add_lower_case();
    if (cleaning.strip_accents) {
        letters.push_back(normalize_form(UnicodeForm::nfd));
        letters.push_back(strip_accents(false));
    }
    if (!cleaning.exact_form)
        add_lower_case();
    return [cleaning, letters = normalize_in_sequence(std::move(letters))](AlignedText& text, const WorkLimit& limit) {
        if (cleaning.clean_text)
            clean(text, cleaning.exact_form);
        if (cleaning.space_ideographs)
            text = with_spaced_ideographs(text, cleaning.exact_form);
        letters(text, limit);
    };
}

} // namespace regard
