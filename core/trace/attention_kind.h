#pragma once

#include <string>

#include "core/api.h"

namespace regard {

/// The three places where the encoder-decoder attends.
enum class AttentionKind { encoder, decoder, cross };

/// Path of an attention block: "decoder.layers.2.cross_attention".
REGARD_API std::string attention_path(AttentionKind kind, std::size_t layer);

/// Path of one of its tensors: attention_path + "." + part, with part "weights", "query", "key", "value", "context", "output".
REGARD_API std::string attention_path(AttentionKind kind, std::size_t layer, const char* part);

} // namespace regard
