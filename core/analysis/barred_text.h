#pragma once

#include <string>
#include <vector>

#include "core/analysis/table_lines.h"
#include "core/text/unicode.h"

namespace regard {

/// A sentence whose words somebody marked.
struct WordedText {
    std::string text;             ///< normalised, as a tokenizer gives it back
    std::vector<TextRange> words; ///< byte ranges in it, without white space

    std::string word(std::size_t index) const
    {
        return text.substr(words[index].begin, words[index].end - words[index].begin);
    }
};

/// Reads "Je| suis| étudiant|.": without its bars it is the sentence. Throws Error (broken) at `line` for an empty
/// word.
REGARD_API WordedText read_barred_text(const TableLine& line, const std::string& cell);

} // namespace regard
