#pragma once

#include <string>
#include <string_view>

namespace regard {

/// Looks through the bytes of a SentencePiece vocabulary before the library gets them, which reads outside its arrays
/// or recurses without end on damaged ones. Returns what is wrong, empty where they may be loaded.
std::string find_sentence_piece_defect(std::string_view bytes);

} // namespace regard
