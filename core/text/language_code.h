#pragma once

#include <optional>

#include "core/text/aligned_text.h"

namespace regard {

/// Takes Marian's language codes (">>fra<<": from ">>" to the last "<<" of a line) out of a text, as its tokenizer in
/// Hugging Face's transformers does, and returns the one that stood at its beginning.
std::optional<AlignedText> take_language_code(AlignedText& text);

} // namespace regard
