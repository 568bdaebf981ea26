#pragma once

#include <string>
#include <string_view>

#include "core/api.h"

namespace regard {

/// What a language is called in another, as it stands in a menu: "French" for fr in en, "Chinois" for zh in fr. The
/// code itself for an unknown language.
REGARD_API std::string language_name(std::string_view code, std::string_view in_language);

/// The same for a script by its ISO 15924 code: "Arabic" for Arab in en.
REGARD_API std::string script_name(std::string_view code, std::string_view in_language);

} // namespace regard
