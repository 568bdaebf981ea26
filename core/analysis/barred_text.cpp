#include "core/analysis/barred_text.h"

namespace regard {

WordedText read_barred_text(const TableLine& line, const std::string& cell)
{
    WordedText result;
    std::string plain;
    for (const std::string& part : split_text(cell, '|')) {
        const std::string word = normalise_text(part);
        if (word.empty())
            line.fail("a word is empty", "words with single bars between them", cell);
        plain += part;
        if (part.starts_with(' ') && !result.text.empty())
            result.text += ' ';
        const std::size_t begin = result.text.size();
        result.text += word;
        result.words.push_back({begin, result.text.size()});
    }
    // White space elsewhere than before a word, or characters that join over a bar, would shift the ranges.
    if (result.text != normalise_text(plain))
        line.fail("bars stand before the space in front of a word and do not part one character", result.text, plain);
    return result;
}

} // namespace regard
