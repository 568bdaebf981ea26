#include "core/analysis/pronouns.h"

#include <algorithm>
#include <array>

namespace regard {

namespace {

using Words = std::vector<std::string>;

/// Cut at everything that is no letter: "parce qu'il" gives parce, qu, il. Accented capitals stay as they are; they
/// only begin sentences.
Words french_words(std::string_view text)
{
    Words words(1);
    for (const char c : normalise_text(text)) {
        const bool ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (ascii_letter || (static_cast<unsigned char>(c) & 0x80U) != 0)
            words.back() += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// The first word behind the conjunction, or the number of words.
std::size_t find_clause(const Words& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "car" || words[i] == "puisque" || words[i] == "puisqu")
            return i + 1;
        if (i > 0 && (words[i] == "que" || words[i] == "qu") && words[i - 1] == "parce")
            return i + 1;
    }
    return words.size();
}

bool is_impersonal(const Words& words, std::size_t verb)
{
    static constexpr std::array<std::string_view, 8> verbs = {"y",    "fait",    "faisait", "fit",
                                                              "faut", "fallait", "pleut",   "pleuvait"};
    return verb < words.size() && std::find(verbs.begin(), verbs.end(), words[verb]) != verbs.end();
}

std::optional<Gender> pronoun_at(const Words& words, std::size_t position)
{
    if (position >= words.size())
        return std::nullopt;
    if (words[position] == "elle" || words[position] == "elles")
        return Gender::feminine;
    if ((words[position] == "il" && !is_impersonal(words, position + 1)) || words[position] == "ils")
        return Gender::masculine;
    return std::nullopt;
}

std::optional<Gender> gender_of(std::span<const FrenchNoun> nouns, const Words& words)
{
    for (const std::string& word : words)
        for (const FrenchNoun& noun : nouns)
            if (word == noun.noun || word == noun.noun + "s" || word == noun.noun + "x")
                return noun.gender;
    return std::nullopt;
}

} // namespace

PronounReading read_pronoun(std::string_view translation, const PronounSentence& sentence)
{
    const Words words = french_words(translation);
    return {gender_of(sentence.antecedent.french, words), gender_of(sentence.other.french, words),
            pronoun_at(words, find_clause(words))};
}

} // namespace regard
