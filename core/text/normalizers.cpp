#include "core/text/normalizers.h"

#include <algorithm>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/error.h"
#include "core/text/byte_alphabet.h"

namespace regard {

namespace {

const icu::Normalizer2& normalizer_of(UnicodeForm form)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = nullptr;
    switch (form) {
    case UnicodeForm::nfc:
        found = icu::Normalizer2::getNFCInstance(status);
        break;
    case UnicodeForm::nfd:
        found = icu::Normalizer2::getNFDInstance(status);
        break;
    case UnicodeForm::nfkc:
        found = icu::Normalizer2::getNFKCInstance(status);
        break;
    case UnicodeForm::nfkd:
        found = icu::Normalizer2::getNFKDInstance(status);
        break;
    }
    if (U_FAILURE(status))
        throw Error(
            {Error::Kind::unsupported, std::string("ICU cannot do it: ") + u_errorName(status), "text", {}, {}});
    return *found;
}

void append(AlignedText& text, const icu::UnicodeString& added, std::uint32_t begin, std::uint32_t end)
{
    for (std::int32_t i = 0; i < added.length(); i = added.moveIndex32(i, 1))
        text.push_back({char32_t(added.char32At(i)), begin, end});
}

bool is_space(const AlignedCharacter& character)
{
    return u_isUWhiteSpace(static_cast<UChar32>(character.code));
}

} // namespace

Normalizer normalize_in_sequence(std::vector<Normalizer> rules)
{
    return [rules = std::move(rules)](AlignedText& text, const WorkLimit& limit) {
        for (const Normalizer& rule : rules) {
            rule(text, limit);
            limit.check_length(text.size());
            limit.check_time();
        }
    };
}

Normalizer normalize_form(UnicodeForm form)
{
    return [&rules = normalizer_of(form)](AlignedText& text, const WorkLimit&) {
        AlignedText result;
        result.reserve(text.size());
        icu::UnicodeString run;
        // Text between two boundaries changes on its own, so its characters come from all of it.
        for (std::size_t begin = 0; begin < text.size();) {
            run.remove();
            std::size_t end = begin;
            do
                run.append(static_cast<UChar32>(text[end++].code));
            while (end < text.size() && !rules.hasBoundaryBefore(static_cast<UChar32>(text[end].code)));
            UErrorCode status = U_ZERO_ERROR;
            const icu::UnicodeString changed = rules.normalize(run, status);
            if (changed == run)
                result.insert(result.end(), text.begin() + std::ptrdiff_t(begin), text.begin() + std::ptrdiff_t(end));
            else
                append(result, changed, text[begin].begin, text[end - 1].end);
            begin = end;
        }
        text = std::move(result);
    };
}

Normalizer lower_case_letters()
{
    return [](AlignedText& text, const WorkLimit&) {
        AlignedText result;
        result.reserve(text.size());
        for (const AlignedCharacter& character : text) {
            icu::UnicodeString letter(static_cast<UChar32>(character.code));
            append(result, letter.toLower(icu::Locale::getRoot()), character.begin, character.end);
        }
        text = std::move(result);
    };
}

Normalizer strip_accents(bool all_marks)
{
    return [stripped = all_marks ? U_GC_M_MASK : U_GC_MN_MASK](AlignedText& text, const WorkLimit&) {
        std::erase_if(text, [&](const AlignedCharacter& character) {
            return (U_GET_GC_MASK(static_cast<UChar32>(character.code)) & stripped) != 0;
        });
    };
}

Normalizer strip_space(bool left, bool right)
{
    return [left, right](AlignedText& text, const WorkLimit&) {
        if (right)
            text.erase(std::find_if_not(text.rbegin(), text.rend(), is_space).base(), text.end());
        if (left)
            text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), is_space));
    };
}

Normalizer prepend(std::string_view utf8)
{
    return [added = code_points(utf8)](AlignedText& text, const WorkLimit&) {
        if (!text.empty())
            prepend_text(text, added);
    };
}

Normalizer replace(TextPattern pattern, std::string_view content)
{
    return [pattern = std::move(pattern), content = code_points(content)](AlignedText& text, const WorkLimit& limit) {
        const auto matches = pattern.find_all(text, limit);
        limit.check_length(text.size() + matches.size() * content.size());
        AlignedText result;
        std::size_t done = 0;
        const auto copy_to = [&](std::size_t end) {
            result.insert(result.end(), text.begin() + std::ptrdiff_t(done), text.begin() + std::ptrdiff_t(end));
        };
        for (const TextPattern::Match& match : matches) {
            copy_to(match.begin);
            for (const char32_t code : content)
                result.push_back({code, text[match.begin].begin, text[match.end - 1].end});
            done = match.end;
        }
        copy_to(text.size());
        text = std::move(result);
    };
}

Normalizer spell_as_bytes()
{
    return [](AlignedText& text, const WorkLimit& limit) {
        limit.check_length(text.size());
        AlignedText result;
        result.reserve(text.size());
        for (const AlignedCharacter& character : text) {
            std::string bytes;
            append_utf8(bytes, character.code);
            for (const char byte : bytes)
                result.push_back({letter_of_byte(static_cast<unsigned char>(byte)), character.begin, character.end});
        }
        text = std::move(result);
    };
}

} // namespace regard
