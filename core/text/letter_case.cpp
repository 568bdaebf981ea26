#include "core/text/letter_case.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace regard {

std::string lower_case(std::string_view utf8)
{
    std::string result;
    icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())))
        .toLower(icu::Locale::getRoot())
        .toUTF8String(result);
    return result;
}

} // namespace regard
