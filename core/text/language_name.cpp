#include "core/text/language_name.h"

#include <memory>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace regard {

std::string language_name(std::string_view code, std::string_view in_language)
{
    UDisplayContext context[] = {UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU};
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(
        icu::Locale(std::string(in_language).c_str()), context, std::int32_t(std::size(context))));
    icu::UnicodeString name;
    if (names && !code.empty())
        names->localeDisplayName(icu::Locale(std::string(code).c_str()), name);
    std::string utf8;
    name.toUTF8String(utf8);
    return utf8.empty() || name.isBogus() ? std::string(code) : utf8;
}

} // namespace regard
