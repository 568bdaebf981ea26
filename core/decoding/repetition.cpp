#include "core/decoding/repetition.h"

namespace regard {

namespace {

std::size_t times_of_a_loop(std::size_t phrase)
{
    if (phrase >= 8)
        return 2;
    return phrase >= 4 ? 3 : 4;
}

} // namespace

std::optional<Repetition> find_repetition(std::span<const int> ids)
{
    std::optional<Repetition> longest;
    std::size_t most_tokens = 0;
    for (std::size_t phrase = 1; 2 * phrase <= ids.size(); ++phrase) {
        std::size_t same = 0; // how many tokens up to here equal those one phrase earlier
        for (std::size_t i = phrase; i < ids.size(); ++i) {
            same = ids[i] == ids[i - phrase] ? same + 1 : 0;
            const std::size_t tokens = same + phrase, times = tokens / phrase;
            if (times >= times_of_a_loop(phrase) && tokens > most_tokens) {
                most_tokens = tokens;
                longest = Repetition{i + 1 - tokens, phrase, times};
            }
        }
    }
    return longest;
}

} // namespace regard
