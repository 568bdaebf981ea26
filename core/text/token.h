#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace regard {

/// One token of a source or a target.
struct Token {
    int id = 0;
    std::string piece; ///< UTF-8, as the vocabulary spells it: "▁étudiant", "</s>"
    std::size_t begin =
        0; ///< byte range in the text it came from, without spaces; empty for special tokens that were not typed
    std::size_t end = 0;
    int word = -1;        ///< which word of the text it is part of, counted from 0; -1 for special tokens not typed
    bool special = false; ///< start, end, padding, mask, direction, unknown

    bool operator==(const Token&) const = default;
};

} // namespace regard
