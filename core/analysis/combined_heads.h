#pragma once

#include <vector>

#include "core/analysis/attention_reading.h"

namespace regard {

/// The whole map of all tokens that a source names, before words and special tokens are dealt with.
struct AttentionMap {
    std::size_t queries = 0;
    std::size_t keys = 0;
    std::vector<float> values; ///< [queries, keys]
};

/// Measures and combines heads cell by cell; not a number in one head makes it not a number in all. Throws Error:
/// missing, invalid (no such head, named), broken.
REGARD_API AttentionMap combined_heads(const Trace& trace, const AttentionSource& source);

} // namespace regard
