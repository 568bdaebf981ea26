#pragma once

#include <optional>
#include <vector>

#include "core/analysis/attention_reading.h"
#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// A word of one output beside the one of another output that stands in its place.
struct WordChange {
    std::optional<TokenRange> before; ///< output tokens of the first trace; none where the second has a word more
    std::optional<TokenRange> after;
    bool same = false;             ///< the same tokens
    double probability_before = 0; ///< of the word after those before it: the product over its tokens
    double probability_after = 0;
};

/// Two outputs word by word, in order: the longest common subsequence of their words is the same, what lies between is
/// paired off as far as it goes. Tokens of no word stand for themselves.
REGARD_API std::vector<WordChange> compare_words(const Trace& before, const Trace& after);

} // namespace regard
