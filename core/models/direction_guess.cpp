#include "core/models/direction_guess.h"

#include <algorithm>

namespace regard {

namespace {

std::vector<std::string> source_languages(const std::vector<Direction>& directions)
{
    std::vector<std::string> languages;
    for (const Direction& direction : directions)
        if (std::find(languages.begin(), languages.end(), direction.source_language) == languages.end())
            languages.push_back(direction.source_language);
    return languages;
}

} // namespace

DirectionGuesser::DirectionGuesser(std::vector<Direction> directions)
    : directions_(std::move(directions)), languages_(source_languages(directions_))
{
}

std::size_t DirectionGuesser::guess(std::string_view text, std::size_t present) const
{
    if (present >= directions_.size())
        present = 0;
    const LanguageGuess guess = languages_.guess(text);
    if (guess.confidence < sure_guess || directions_.empty() || guess.language == directions_[present].source_language)
        return present;
    const auto reverse = find_direction(directions_, guess.language, directions_[present].source_language);
    return reverse.value_or(find_direction(directions_, guess.language, {}).value_or(present));
}

} // namespace regard
