#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/barred_text.h"

namespace regard {

enum class Gender { masculine, feminine };

/// A French noun that an English one may be translated with.
struct FrenchNoun {
    std::string noun; ///< singular, small letters
    Gender gender = Gender::masculine;
};

/// An English noun that "it" may stand for.
struct PronounCandidate {
    std::string noun;
    std::size_t word = 0; ///< index in the sentence
    std::vector<FrenchNoun> french;
};

/// "The animal didn't cross the street because it was too tired." Its twin ends in another word and has the two nouns
/// the other way round.
struct PronounSentence {
    std::size_t pair = 0;
    WordedText sentence;
    std::size_t it = 0; ///< index of the word "it"
    PronounCandidate antecedent;
    PronounCandidate other;
};

/// Reads a table with a head line; columns: pair, sentence with bars, it; antecedent, its index, gender, French nouns
/// ("animal/m,bête/f"); the other noun likewise; whether the genders differ.
/// Throws Error: missing, io, broken (file, line and what is wrong with it).
REGARD_API std::vector<PronounSentence> read_pronoun_sentences(const std::filesystem::path& file);

/// What a French translation made of "… because it was …".
struct PronounReading {
    std::optional<Gender> antecedent; ///< of the noun chosen for it, where that is one of those known
    std::optional<Gender> other;
    std::optional<Gender> pronoun; ///< of il, ils, elle or elles as the first word of the clause; not of "il y a"

    /// Whether noun and pronoun are both there; only then there is something to agree.
    bool readable() const { return antecedent && pronoun; }
    bool agrees() const { return readable() && *antecedent == *pronoun; }
};

/// The pronoun is looked for right behind the first parce que, car or puisque; the first of a noun's translations
/// counts.
REGARD_API PronounReading read_pronoun(std::string_view translation, const PronounSentence& sentence);

} // namespace regard
