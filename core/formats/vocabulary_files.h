#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/api.h"

namespace regard {

/// The longest vocabulary or tokenizer file that is read, in bytes.
inline constexpr std::size_t longest_vocabulary_file = 64 << 20;

using NumberedPieces = std::vector<std::pair<std::string, int>>;

/// One piece a line, numbered from 0 (vocab.txt). Empty lines leave holes. Throws Error: broken for text that is not
/// UTF-8; `where` names the file.
NumberedPieces parse_piece_lines(std::string_view text, const std::string& where);

/// A JSON object of pieces and ids (vocab.json). Throws Error (broken).
NumberedPieces parse_piece_object(std::string_view json, const std::string& where);

/// Two pieces a line, with a space between them; lines that begin with "#version" are left out (merges.txt).
/// Throws Error (broken).
std::vector<std::pair<std::string, std::string>> parse_merges(std::string_view text, const std::string& where);

/// CTranslate2's list: one token a line, or a JSON list of texts where the file's name ends in ".json". Throws Error:
/// missing, io, broken.
std::vector<std::string> read_token_list(const std::filesystem::path& file);

} // namespace regard
