#pragma once

#include <span>
#include <vector>

#include "core/api.h"
#include "core/text/unicode.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// Attention between words instead of tokens: a key word's weight is the sum over its tokens, a query word's the mean
/// over the rows that read its tokens (encoder) or choose them (decoder, cross). A token belongs to every word that it
/// shares a byte with; a white-space token to the word behind it; direction, start and end tokens to none.

/// Which tokens belong to each word. Words are byte ranges of the text that was tokenised, in order.
REGARD_API std::vector<std::vector<std::size_t>> tokens_of_words(std::span<const Token> tokens,
                                                                 std::span<const TextRange> words);

/// For each query word the key words that its attention is strongest on, one head's arg-max: usually one; several where
/// a token spans them, so that the head cannot tell them apart; none where a token of no word is stronger, the query
/// has no tokens, or the weights are no numbers. Of equals the first wins. Throws Error: missing if the trace has no
/// weights there, invalid if the head is out of range or the shape is not the tokens'.
REGARD_API std::vector<std::vector<std::size_t>> strongest_words(const Trace& trace, AttentionKind kind,
                                                                 std::size_t layer, std::size_t head,
                                                                 std::span<const TextRange> query_words,
                                                                 std::span<const TextRange> key_words);

} // namespace regard
