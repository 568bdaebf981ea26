#pragma once

namespace regard {

/// How a vocabulary writes the text of its pieces.
enum class PieceSpelling {
    text, ///< as it is, with "▁" for a space; "<0xE4>" for a byte that is no character
    bytes ///< one letter a byte, "Ġ" for a space (GPT-2's alphabet, see byte_alphabet.h)
};

} // namespace regard
