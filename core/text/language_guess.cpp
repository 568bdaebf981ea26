#include "core/text/language_guess.h"

#include <algorithm>
#include <cmath>

#include "core/text/frequent_words.h"
#include "core/text/letters_of_text.h"
#include "core/text/word_model.h"

namespace regard {

namespace {

constexpr std::size_t longest_look = 2000; // bytes: more text makes no better guess
// The words of one text are no independent witnesses: their evidence counts for less than its sum.
constexpr double caution = 1.5;
constexpr double borrowed_share = 0.4;
constexpr double name_weight = 0.25;

double log_probability(const WordModel& model, const LettersOfText& letters)
{
    double sum = 0;
    for (std::size_t i = 0; i < letters.words.size(); ++i) {
        const bool open = letters.open && i + 1 == letters.words.size();
        const WordOfText& word = letters.words[i];
        sum += (word.name ? name_weight : 1) *
               (open ? model.log_probability_of_beginning(word.letters) : model.log_probability(word.letters));
    }
    return sum;
}

} // namespace

struct LanguageGuesser::Candidate {
    std::string language;
    std::vector<UScriptCode> scripts;
    WordModel words;

    // The share of a text's letters that are this language's. Where all of them are Chinese characters, the text is
    // rather Chinese than a language that has letters of its own beside them.
    double share(const LettersOfText& letters) const
    {
        double own = 0;
        double chinese = 0;
        for (const UScriptCode script : scripts)
            (script == USCRIPT_HAN ? chinese : own) += letters.share(script);
        const bool borrowed = own == 0 && scripts.front() != USCRIPT_HAN;
        return own + (borrowed ? borrowed_share * chinese : chinese);
    }

    bool writes_like(const Candidate& other) const
    {
        return std::find_first_of(scripts.begin(), scripts.end(), other.scripts.begin(), other.scripts.end()) !=
               scripts.end();
    }
};

LanguageGuesser::LanguageGuesser(std::span<const std::string> languages)
{
    for (const std::string& language : languages)
        candidates_.push_back({language, scripts_of(language), WordModel(frequent_words(language))});
}

LanguageGuesser::~LanguageGuesser() = default;

LanguageGuess LanguageGuesser::guess(std::string_view utf8) const
{
    const LettersOfText letters = read_letters(utf8.substr(0, longest_look));
    const Candidate* first = nullptr; // of those whose script most of the text is in
    for (const Candidate& candidate : candidates_)
        if (const double share = candidate.share(letters); share > 0 && (!first || share > first->share(letters)))
            first = &candidate;
    if (!first)
        return {};

    // Of languages in that script the words decide; the others' chance is their script's.
    constexpr double nearly = 0.999;
    const double most = first->share(letters);
    double others = 0;
    std::vector<std::pair<double, const Candidate*>> scores;
    for (const Candidate& candidate : candidates_)
        if (const double share = candidate.share(letters); share >= nearly * most && candidate.writes_like(*first))
            scores.emplace_back(log_probability(candidate.words, letters) / caution, &candidate);
        else
            others = std::max(others, share);
    const auto best =
        std::max_element(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    double sum = 0;
    for (const auto& [score, candidate] : scores)
        sum += std::exp(score - best->first);
    const double script_confidence = most * most / (most * most + others * others);
    return {best->second->language, script_confidence / sum};
}

} // namespace regard
