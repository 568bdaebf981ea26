#include "core/text/foreign_text.h"

#include <algorithm>

#include "core/text/frequent_words.h"
#include "core/text/letters_of_text.h"

namespace regard {

namespace {

constexpr std::size_t longest_look = 2000; // bytes
constexpr std::size_t fewest_words = 5;    // of fewer, names and words that languages share say too little
constexpr double sure_of_another = 0.995;

bool contains(const std::vector<std::string>& list, const std::string& one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<std::string> and_others(std::vector<std::string> languages)
{
    for (const std::string_view other : languages_with_frequent_words())
        if (!contains(languages, std::string(other)))
            languages.emplace_back(other);
    return languages;
}

/// The script of most letters where the languages' own scripts have less than half of them.
std::optional<UScriptCode> other_script(const LettersOfText& letters, const std::vector<std::string>& languages)
{
    std::map<UScriptCode, double> others = letters.shares;
    for (const std::string& language : languages)
        for (const UScriptCode script : scripts_of(language))
            others.erase(script);
    double share = 0;
    for (const auto& [script, part] : others)
        share += part;
    if (share <= 0.5)
        return std::nullopt;
    return std::max_element(others.begin(), others.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

} // namespace

ForeignTextFinder::ForeignTextFinder(std::vector<std::string> languages)
    : known_(!languages.empty() && !contains(languages, {})), languages_(std::move(languages)),
      guesser_(and_others(languages_))
{
}

std::optional<ForeignText> ForeignTextFinder::find(std::string_view utf8) const
{
    if (!known_)
        return std::nullopt;
    const LettersOfText letters = read_letters(utf8.substr(0, longest_look));
    if (const auto script = other_script(letters, languages_))
        return ForeignText{uscript_getShortName(*script), {}};
    if (letters.words.size() < fewest_words)
        return std::nullopt;
    const LanguageGuess guess = guesser_.guess(utf8);
    if (guess.confidence < sure_of_another || guess.language.empty() || contains(languages_, guess.language))
        return std::nullopt;
    return ForeignText{{}, guess.language};
}

} // namespace regard
