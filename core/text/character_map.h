#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/text/normalizers.h"

namespace regard {

/// SentencePiece's precompiled table of character sequences and what they are replaced by.
class CharacterMap {
public:
    /// Throws Error (broken) for bytes that cannot be searched safely; `where` names their place.
    CharacterMap(std::string bytes, const std::string& where);

    /// The replacement of the shortest beginning of a text that the table knows.
    std::optional<std::string_view> find_prefix(std::string_view utf8) const;

private:
    std::string bytes_; ///< length of the trie, trie, replacements
    std::size_t trie_bytes_ = 0;
};

/// Replaces graphemes of at most five bytes, and the characters of the others, as tokenizer.json's "Precompiled" does.
Normalizer replace_characters(CharacterMap map);

} // namespace regard
