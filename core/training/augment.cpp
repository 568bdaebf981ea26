#include "core/training/augment.h"

#include <algorithm>
#include <array>

#include "core/text/letter_case.h"
#include "core/text/unicode.h"

namespace regard {

namespace {

constexpr std::array<std::string_view, 6> final_marks{".", "!", "?", "。", "！", "？"};

bool is_ascii_capital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

} // namespace

std::string without_final_mark(std::string_view utf8)
{
    for (const std::string_view mark : final_marks) {
        if (!utf8.ends_with(mark))
            continue;
        const std::string_view rest = utf8.substr(0, utf8.size() - mark.size());
        // "…" written as three full stops, "?!" and the like stay as they are, and so does a text that is a mark only.
        const bool another = std::any_of(final_marks.begin(), final_marks.end(),
                                         [&](std::string_view other) { return rest.ends_with(other); });
        if (another || rest.empty())
            return std::string(utf8);
        return std::string(rest.ends_with(' ') ? rest.substr(0, rest.size() - 1) : rest);
    }
    return std::string(utf8);
}

std::string with_small_start(std::string_view utf8)
{
    const std::string_view word = utf8.substr(0, std::min(utf8.find_first_of(" '-"), utf8.size()));
    const std::size_t first = prefix_of_graphemes(word, 1);
    if (word.size() == first || std::any_of(word.begin() + std::ptrdiff_t(first), word.end(), is_ascii_capital))
        return std::string(utf8);
    return lower_case(utf8.substr(0, first)) + std::string(utf8.substr(first));
}

bool joins_without_space(std::string_view language)
{
    return language == "zh" || language == "ja";
}

SentencePair write_casually(SentencePair pair, const Augmentation& settings, Draws& draws)
{
    const double chance = draws.unit();
    if (chance < settings.without_mark) {
        SentencePair bare{without_final_mark(pair.source), without_final_mark(pair.target)};
        if (bare.source != pair.source && bare.target != pair.target)
            return bare;
    } else if (chance < settings.without_mark + settings.lower_case) {
        pair.source = with_small_start(pair.source);
    }
    return pair;
}

void append_pair(SentencePair& text, const SentencePair& next, const Direction& direction)
{
    text.source += (joins_without_space(direction.source_language) ? "" : " ") + next.source;
    text.target += (joins_without_space(direction.target_language) ? "" : " ") + next.target;
}

} // namespace regard
