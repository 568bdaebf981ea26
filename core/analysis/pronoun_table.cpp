#include "core/analysis/pronouns.h"
#include "core/error.h"

namespace regard {

namespace {

Gender read_gender(const TableLine& line, const std::string& text)
{
    if (text != "m" && text != "f")
        line.fail("a gender is malformed", "m or f", text);
    return text == "m" ? Gender::masculine : Gender::feminine;
}

/// Four cells: the noun, its index, its gender, its French nouns.
PronounCandidate read_candidate(const TableLine& line, std::size_t column, const WordedText& sentence)
{
    PronounCandidate candidate{line.cells[column], line.index(line.cells[column + 1], sentence.words.size()), {}};
    if (sentence.word(candidate.word) != candidate.noun)
        line.fail("the index is not that of the noun", candidate.noun, sentence.word(candidate.word));
    for (const std::string& text : split_text(line.cells[column + 3], ',')) {
        const auto parts = split_text(text, '/');
        if (parts.size() != 2 || parts[0].empty())
            line.fail("a French noun is malformed", "noun and gender, as in rue/f", text);
        candidate.french.push_back({parts[0], read_gender(line, parts[1])});
    }
    if (read_gender(line, line.cells[column + 2]) != candidate.french.front().gender)
        line.fail("the gender is not that of the first French noun", line.cells[column + 2], line.cells[column + 3]);
    return candidate;
}

PronounSentence read_sentence(const TableLine& line)
{
    PronounSentence result;
    result.pair = line.index(line.cells[0], 1'000'000);
    result.sentence = read_barred_text(line, line.cells[1]);
    result.it = line.index(line.cells[2], result.sentence.words.size());
    if (result.sentence.word(result.it) != "it")
        line.fail("the index is not that of the pronoun", "it", result.sentence.word(result.it));
    result.antecedent = read_candidate(line, 3, result.sentence);
    result.other = read_candidate(line, 7, result.sentence);
    const bool differ = result.antecedent.french.front().gender != result.other.french.front().gender;
    if (line.cells[11] != (differ ? "yes" : "no"))
        line.fail("the last column does not say whether the genders differ", differ ? "yes" : "no", line.cells[11]);
    return result;
}

} // namespace

std::vector<PronounSentence> read_pronoun_sentences(const std::filesystem::path& file)
{
    constexpr std::size_t columns = 12;
    const auto table = read_table(file, columns);
    std::vector<PronounSentence> sentences;
    for (std::size_t i = 1; i < table.size(); ++i) // the first line names the columns
        sentences.push_back(read_sentence(table[i]));
    if (sentences.empty())
        throw Error({Error::Kind::broken, "the file holds no sentences", file.string(), {}, {}});
    return sentences;
}

} // namespace regard
