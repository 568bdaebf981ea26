#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace regard {

/// How probable a word is in a language, learnt from a list of the language's frequent words alone: a listed word by
/// its rank (Zipf's law), any other by its letters (trigrams of the listed ones).
class WordModel {
public:
    /// `words` as frequent_words() gives them; of an empty list every letter is as probable as another.
    explicit WordModel(std::string_view words);

    /// Natural logarithm of the probability of a whole word, in small letters. An elided word in front ("l'Afrique") or
    /// a shortened one behind ("Jane's") may be words of their own.
    double log_probability(std::u32string_view word) const;
    /// The same for a word that may go on.
    double log_probability_of_beginning(std::u32string_view word) const;

private:
    using Letters = std::map<std::u32string, double, std::less<>>;

    void add_word(const std::u32string& word, double frequency);
    void count_letters(const std::u32string& word);
    double letter_probability(std::u32string_view before, char32_t letter) const;
    double spelling(std::u32string_view word, bool whole) const;
    double listed(std::u32string_view word) const;
    double beginning_of_listed(std::u32string_view word) const;

    Letters frequencies_;         ///< of listed words; they sum to 1
    std::array<Letters, 3> seen_; ///< how often a letter, a pair, three in a row
};

} // namespace regard
