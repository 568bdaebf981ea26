#pragma once

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/tensor.h"

namespace regard {

/// The first rows of the table that a network adds to its embeddings, at most `count` and its longest text,
/// [position, dimension]; of the encoder where each stack has its own. Throws Error (unsupported) where it adds none.
REGARD_API Tensor position_table(const EncoderDecoder& network, std::size_t count);

} // namespace regard
