#include "core/text/language_name.h"

#include <functional>
#include <memory>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace regard {

namespace {

using Naming = std::function<void(const icu::LocaleDisplayNames&, const char* code, icu::UnicodeString& name)>;

std::string name_of(std::string_view code, std::string_view in_language, UDisplayContext capitals, const Naming& naming)
{
    UDisplayContext context[] = {capitals};
    const std::unique_ptr<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(
        icu::Locale(std::string(in_language).c_str()), context, std::int32_t(std::size(context))));
    icu::UnicodeString name;
    if (names && !code.empty())
        naming(*names, std::string(code).c_str(), name);
    std::string utf8;
    name.toUTF8String(utf8);
    return utf8.empty() || name.isBogus() ? std::string(code) : utf8;
}

} // namespace

std::string language_name(std::string_view code, std::string_view in_language)
{
    return name_of(code, in_language, UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU,
                   [](const icu::LocaleDisplayNames& names, const char* language, icu::UnicodeString& name) {
                       names.localeDisplayName(icu::Locale(language), name);
                   });
}

std::string script_name(std::string_view code, std::string_view in_language)
{
    return name_of(code, in_language, UDISPCTX_CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE,
                   [](const icu::LocaleDisplayNames& names, const char* script, icu::UnicodeString& name) {
                       names.scriptDisplayName(script, name);
                   });
}

} // namespace regard
