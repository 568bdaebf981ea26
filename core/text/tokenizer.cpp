#include "core/text/tokenizer.h"

namespace regard {

Tokenizer::~Tokenizer() = default;

} // namespace regard
