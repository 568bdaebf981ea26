#pragma once

#include "core/api.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard {

/// How much of the attention of a head falls on keys that only fill up a batch: the mean over the queries that are no
/// padding themselves, 0 … 1; 0 where a sentence has no padding. Throws Error: missing (no such weights), invalid (no
/// such head).
REGARD_API double padding_share(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head);

/// The same, the mean over all heads of all layers of that kind.
REGARD_API double padding_share(const Trace& trace, AttentionKind kind);

/// Tokens, text and steps of a run in a batch as it would be alone: no padding, no tensors.
REGARD_API Trace without_padding(const Trace& trace);

} // namespace regard
