#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <unicode/uscript.h>

namespace regard {

struct WordOfText {
    std::u32string letters; ///< small ones, with the apostrophes in and behind them
    bool name = false;      ///< looks like a name, which says little about the language
};

/// What there is in a text to tell its language by.
struct LettersOfText {
    std::map<UScriptCode, double> shares; ///< of each script's letters; they sum to 1
    std::vector<WordOfText> words;
    bool open = false; ///< nothing ends the last word yet: it may go on

    double share(UScriptCode script) const;
};

LettersOfText read_letters(std::string_view utf8);

/// The scripts that a language is written in, its own first; Latin for an unknown one.
std::vector<UScriptCode> scripts_of(const std::string& language);

} // namespace regard
