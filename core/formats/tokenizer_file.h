#pragma once

#include <filesystem>
#include <memory>

#include "core/api.h"
#include "core/text/sentence_piece.h"

namespace regard {

/// Reads a SentencePiece vocabulary. Throws Error: missing, io, broken.
REGARD_API std::unique_ptr<SentencePieceTokenizer> load_sentence_piece(const std::filesystem::path& file);

} // namespace regard
