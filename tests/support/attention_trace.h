#pragma once

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "core/analysis/arithmetic.h"
#include "core/trace/trace.h"

namespace regard::test {

/// Adds weights [heads, queries, keys] of a layer to a trace.
inline void add_weights(Trace& trace, AttentionKind kind, std::size_t layer, std::vector<std::size_t> shape,
                        std::vector<float> values)
{
    const std::string path = attention_path(kind, layer, "weights");
    trace.tensors[path] = {path, {"head", "query", "key"}, std::move(shape), std::move(values)};
}

/// Soft-maxed random scores; the decoder's are causal.
inline std::vector<float> random_weights(AttentionKind kind, std::size_t heads, std::size_t queries, std::size_t keys,
                                         unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> score(0, 2);
    std::vector<float> result;
    result.reserve(heads * queries * keys);
    for (std::size_t row = 0; row < heads * queries; ++row) {
        std::vector<double> line;
        double sum = 0;
        for (std::size_t key = 0; key < keys; ++key) {
            line.push_back(is_masked(kind, row % queries, key) ? 0 : std::exp(score(random)));
            sum += line.back();
        }
        for (const double x : line)
            result.push_back(float(x / sum));
    }
    return result;
}

/// Plain tokens, word by word: {"a", "b b"} is two words, the second of two pieces; "<s>" and the like are special.
inline std::vector<Token> worded_tokens(const std::vector<std::string>& words)
{
    std::vector<Token> tokens;
    int word = 0;
    for (const std::string& text : words) {
        const bool special = text.starts_with('<');
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find(' ', begin), text.size());
            tokens.push_back({.id = int(tokens.size()),
                              .piece = text.substr(begin, end - begin),
                              .word = special ? -1 : word,
                              .special = special});
            begin = end + 1;
        }
        word += special ? 0 : 1;
    }
    return tokens;
}

} // namespace regard::test
