#pragma once

#include <string_view>
#include <vector>

namespace regard {

/// The most frequent words of a language, the commonest first, in small letters with single spaces between them. Elided
/// words end in an apostrophe ("l'"), shortened ones that cling to a word begin with one ("'s"). Empty for a language
/// without a list.
std::string_view frequent_words(std::string_view language);

/// ISO 639 codes of the languages with a list.
std::vector<std::string_view> languages_with_frequent_words();

} // namespace regard
