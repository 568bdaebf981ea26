#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"

namespace regard {

/// Which of some languages a text is in, and how sure that is.
struct LanguageGuess {
    std::string language;  ///< empty where the text says nothing
    double confidence = 0; ///< 0 to 1
};

/// From this confidence on, a guess may replace what was assumed before.
inline constexpr double sure_guess = 0.8;

/// Tells the language of a text, be it a sentence, a word or its first letters. Scripts decide first (Chinese,
/// Cyrillic, …), then frequent words and spelling. Const calls are safe from several threads.
class REGARD_API LanguageGuesser {
public:
    /// ISO 639 codes. A language in Latin letters without a list of frequent words (core/text/frequent_words.cpp) is
    /// guessed only where the text is like none of the others.
    explicit LanguageGuesser(std::span<const std::string> languages);
    ~LanguageGuesser();

    /// The last word counts as one that may still be typed.
    LanguageGuess guess(std::string_view utf8) const;

private:
    struct Candidate;
    std::vector<Candidate> candidates_;
};

} // namespace regard
