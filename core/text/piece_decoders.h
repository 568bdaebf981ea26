#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/text_pattern.h"

namespace regard {

/// A rule that makes text of pieces, which are joined when all rules are done. Rules have the names and the meaning
/// that they have in tokenizer.json, but bytes that are no characters stay visible ("<0xE4>").
using PieceDecoder = std::function<void(std::vector<std::string>&)>;

PieceDecoder decode_in_sequence(std::vector<PieceDecoder> rules);
PieceDecoder decode_byte_level();
/// Pieces that go on with a word lose their prefix, others get a space in front. `tidy` takes spaces from before
/// punctuation marks and English endings.
PieceDecoder decode_word_pieces(std::string prefix, bool tidy);
PieceDecoder decode_metaspace(char32_t replacement, bool drop_first);
PieceDecoder decode_byte_fallback();
PieceDecoder fuse_pieces();
PieceDecoder replace_in_pieces(TextPattern pattern, std::string content);
/// Takes at most so many characters off both ends.
PieceDecoder strip_pieces(char32_t character, std::size_t start, std::size_t stop);
/// Pieces with a space between them.
PieceDecoder join_with_spaces();

/// The byte that a piece "<0xE4>" stands for.
std::optional<unsigned char> byte_of_fallback_piece(std::string_view piece);

} // namespace regard
