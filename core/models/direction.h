#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/text/tokenizer.h"

namespace regard {

/// From which language a model translates into which. A multilingual model is told by a token in front of the source
/// (as Johnson et al. 2017, section 3, tell theirs the target language).
struct Direction {
    static constexpr int no_token = -1;

    std::string source_language; ///< "fr"
    std::string target_language; ///< "en"
    int token_id = no_token;     ///< of the token in front of the source; none where the model knows one direction only

    /// "fr-en"
    std::string name() const { return source_language + "-" + target_language; }
    /// How that token is spelt in the vocabulary: "<fr-en>".
    std::string piece() const { return "<" + name() + ">"; }

    bool operator==(const Direction&) const = default;
};

/// "fr-en": two language codes of letters, digits and underscores with a hyphen between them; nothing else is a name.
REGARD_API std::optional<Direction> parse_direction(std::string_view name);

/// Directions by their names, without token ids. Throws Error (broken, at `where`): none, a malformed name, the same
/// twice.
REGARD_API std::vector<Direction> parse_directions(std::span<const std::string> names, const std::string& where);

/// Looks up the directions' tokens. One direction may do without; of several each needs a special token of its own.
/// Throws Error (broken, at `where`) naming the piece that the vocabulary lacks.
REGARD_API void look_up_direction_tokens(std::vector<Direction>& directions, const Tokenizer& tokenizer,
                                         const std::string& where);

/// The first direction between these languages; an empty language is any.
REGARD_API std::optional<std::size_t> find_direction(std::span<const Direction> directions, std::string_view from,
                                                     std::string_view to);

} // namespace regard
