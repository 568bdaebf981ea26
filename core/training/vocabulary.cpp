#include "core/training/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace regard {

namespace {

constexpr std::size_t largest_small_alphabet = 1000;
constexpr double coverage_of_large_alphabets = 0.9999;

struct Side {
    const Corpus* corpus = nullptr;
    bool source = false;
    double weight = 0;
};

std::vector<Side> sides_of(std::span<const VocabularyText> texts)
{
    std::map<std::pair<std::filesystem::path, std::size_t>, Side> sides;
    for (const VocabularyText& text : texts)
        for (const bool source : {true, false}) {
            const std::size_t column = source ? text.source_column : text.target_column;
            Side& side = sides[{text.corpus->file, column}];
            if (!side.corpus)
                side = {text.corpus, source, 0};
            side.weight = std::max(side.weight, text.weight);
        }
    std::vector<Side> list;
    for (const auto& [place, side] : sides)
        list.push_back(side);
    return list;
}

// Characters as their UTF-8 bytes.
void add_characters(std::set<std::string>& known, std::string_view utf8)
{
    for (std::size_t begin = 0; begin < utf8.size();) {
        std::size_t end = begin + 1;
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
            ++end;
        if (end - begin > 1) // one byte characters are few anyway
            known.emplace(utf8.substr(begin, end - begin));
        begin = end;
    }
}

} // namespace

std::unique_ptr<SentencePieceTokenizer> train_vocabulary(std::span<const VocabularyText> texts,
                                                         std::span<const Direction> directions, int size,
                                                         double coverage, std::uint64_t seed,
                                                         const std::filesystem::path& name)
{
    std::vector<std::string> lines;
    std::set<std::string> characters;
    for (const Side& side : sides_of(texts)) {
        const auto times = static_cast<std::size_t>(std::max(1LL, std::llround(side.weight)));
        for (const SentencePair& pair : side.corpus->pairs) {
            const std::string& line = side.source ? pair.source : pair.target;
            lines.insert(lines.end(), times, line);
            if (coverage == 0)
                add_characters(characters, line);
        }
    }
    VocabularyOptions options;
    if (directions.size() > 1)
        for (const Direction& direction : directions)
            options.control_symbols.push_back(direction.piece());
    options.character_coverage = coverage > 0                                 ? coverage
                                 : characters.size() > largest_small_alphabet ? coverage_of_large_alphabets
                                                                              : 1.0;
    return SentencePieceTokenizer::parse(train_sentence_piece(lines, size, static_cast<unsigned>(seed), options),
                                         name.string());
}

} // namespace regard
