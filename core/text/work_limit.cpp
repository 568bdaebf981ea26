#include "core/text/work_limit.h"

#include "core/error.h"
#include "core/text/tokenizer.h"

namespace regard {

namespace {

constexpr std::chrono::seconds longest_time{3};
// No character of a genuine normaliser becomes more than 18 others, and few texts hold nothing but those.
constexpr std::size_t most_characters = 10 * longest_encoded_text;

} // namespace

WorkLimit::WorkLimit() : end_(std::chrono::steady_clock::now() + longest_time)
{
}

void WorkLimit::check_length(std::size_t characters) const
{
    if (characters > most_characters)
        throw Error({Error::Kind::unsupported, "the tokenizer's rules make the text too long", "text",
                     "at most " + std::to_string(most_characters) + " characters", std::to_string(characters)});
}

bool WorkLimit::is_over() const
{
    return std::chrono::steady_clock::now() > end_;
}

void WorkLimit::check_time() const
{
    if (is_over())
        throw Error({Error::Kind::unsupported,
                     "the tokenizer's patterns take too long on this text",
                     "text",
                     "at most " + std::to_string(longest_time.count()) + " seconds",
                     {}});
}

} // namespace regard
