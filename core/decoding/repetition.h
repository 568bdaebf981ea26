#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/api.h"

namespace regard {

/// One phrase that is said several times in a row.
struct Repetition {
    std::size_t begin = 0;  ///< its first token
    std::size_t phrase = 0; ///< tokens of the phrase
    std::size_t times = 0;  ///< how often it is said in full

    bool operator==(const Repetition&) const = default;
};

/// The longest repetition in the ids, if there is one that no careful writer makes: four times in a row, three times
/// for phrases of four tokens, twice for those of eight.
REGARD_API std::optional<Repetition> find_repetition(std::span<const int> ids);

} // namespace regard
