#pragma once

#include <string_view>

namespace regard {

/// Whether a SentencePiece normaliser can search this precompiled character map without leaving it. The map is the byte
/// length of a double-array trie, the trie, and the replacement texts, each ended by U+0000.
bool is_sound_character_map(std::string_view map);

} // namespace regard
