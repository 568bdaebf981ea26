#pragma once

#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/models/direction.h"
#include "core/text/language_guess.h"

namespace regard {

/// Chooses among a model's directions by the language of the source. Const calls are safe from several threads.
class REGARD_API DirectionGuesser {
public:
    explicit DirectionGuesser(std::vector<Direction> directions);

    /// Stays with the present direction where the text does not speak clearly for another language. Between several
    /// directions from that language the reverse of the present one comes first.
    std::size_t guess(std::string_view text, std::size_t present) const;

private:
    std::vector<Direction> directions_;
    LanguageGuesser languages_;
};

} // namespace regard
