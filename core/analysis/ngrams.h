#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <vector>

namespace regard {

/// How often each n-gram occurs. Token is a string (words) or a number (characters).
template <typename Token>
using NgramCounts = std::map<std::vector<Token>, std::size_t>;

/// All n-grams of one order.
template <typename Token>
NgramCounts<Token> count_ngrams(const std::vector<Token>& tokens, std::size_t order)
{
    NgramCounts<Token> counts;
    for (std::size_t begin = 0; begin + order <= tokens.size(); ++begin) {
        const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(begin);
        ++counts[{first, first + static_cast<std::ptrdiff_t>(order)}];
    }
    return counts;
}

/// How many n-grams both have, each as often as it occurs in the one that has it less often.
template <typename Token>
std::size_t count_matches(const NgramCounts<Token>& left, const NgramCounts<Token>& right)
{
    std::size_t matches = 0;
    for (const auto& [ngram, count] : left) {
        const auto found = right.find(ngram);
        if (found != right.end())
            matches += std::min(count, found->second);
    }
    return matches;
}

} // namespace regard
