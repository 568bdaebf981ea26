#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/language_guess.h"

namespace regard {

/// What a text is in that none of some languages is; one of both is empty.
struct ForeignText {
    std::string script;   ///< ISO 15924 ("Arab"): none of the languages is written in it
    std::string language; ///< ISO 639: the words are those of this other language

    bool operator==(const ForeignText&) const = default;
};

/// Tells texts that are in none of some languages: most of their letters are of another script, or their words are
/// clearly those of another language with a list of frequent words. Const calls are safe from several threads.
class REGARD_API ForeignTextFinder {
public:
    /// ISO 639 codes. Where one of them is empty nothing is foreign.
    explicit ForeignTextFinder(std::vector<std::string> languages);

    std::optional<ForeignText> find(std::string_view utf8) const;

private:
    bool known_ = false; ///< which languages they are
    std::vector<std::string> languages_;
    LanguageGuesser guesser_; ///< among them and others
};

} // namespace regard
