#include "core/analysis/word_attention.h"

#include "core/error.h"

namespace regard {

namespace {

/// What an arg-max chooses among: words that share a token, or a token of no word.
struct Key {
    std::vector<std::size_t> words;
    std::vector<std::size_t> tokens;
};

bool belongs(const Token& token, const TextRange& word)
{
    if (token.word < 0)
        return false;
    if (token.begin == token.end)
        return word.begin <= token.begin && token.begin < word.end;
    return token.begin < word.end && word.begin < token.end;
}

std::vector<Key> merge_keys(std::span<const Token> tokens, std::span<const TextRange> words)
{
    std::vector<Key> keys;
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        std::vector<std::size_t> own;
        for (std::size_t w = 0; w < words.size(); ++w)
            if (belongs(tokens[t], words[w]))
                own.push_back(w);
        const bool continues =
            !own.empty() && !keys.empty() && !keys.back().words.empty() && own.front() <= keys.back().words.back();
        if (!continues) {
            keys.push_back({own, {t}});
            continue;
        }
        keys.back().tokens.push_back(t);
        for (const std::size_t word : own)
            if (word > keys.back().words.back())
                keys.back().words.push_back(word);
    }
    return keys;
}

const Tensor& weights_of(const Trace& trace, AttentionKind kind, std::size_t layer, std::size_t head,
                         std::size_t queries, std::size_t keys)
{
    const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
    if (weights.shape.size() != 3 || weights.shape[1] != queries || weights.shape[2] != keys)
        throw Error({Error::Kind::invalid,
                     "weights do not have the shape of the tokens",
                     weights.path,
                     "[heads, " + std::to_string(queries) + ", " + std::to_string(keys) + "]",
                     {}});
    if (head >= weights.shape[0])
        throw Error({Error::Kind::invalid, "head out of range", weights.path, "a head below the number of heads",
                     std::to_string(head)});
    return weights;
}

const Key* strongest(const Tensor& weights, std::size_t head, std::span<const std::size_t> rows,
                     std::span<const Key> keys)
{
    const Key* best = nullptr;
    double most = -1;
    for (const Key& key : keys) {
        double sum = 0;
        for (const std::size_t row : rows)
            for (const std::size_t token : key.tokens)
                sum += double(weights.at(head, row, token));
        if (sum > most) {
            most = sum;
            best = &key;
        }
    }
    return best;
}

} // namespace

std::vector<std::vector<std::size_t>> tokens_of_words(std::span<const Token> tokens, std::span<const TextRange> words)
{
    std::vector<std::vector<std::size_t>> result(words.size());
    for (std::size_t w = 0; w < words.size(); ++w)
        for (std::size_t t = 0; t < tokens.size(); ++t)
            if (belongs(tokens[t], words[w]))
                result[w].push_back(t);
    return result;
}

std::vector<std::vector<std::size_t>> strongest_words(const Trace& trace, AttentionKind kind, std::size_t layer,
                                                      std::size_t head, std::span<const TextRange> query_words,
                                                      std::span<const TextRange> key_words)
{
    const auto& query_tokens = kind == AttentionKind::encoder ? trace.source : trace.target_output;
    const auto& key_tokens = kind == AttentionKind::decoder ? trace.target_input : trace.source;
    const Tensor& weights = weights_of(trace, kind, layer, head, query_tokens.size(), key_tokens.size());
    const std::vector<Key> keys = merge_keys(key_tokens, key_words);
    std::vector<std::vector<std::size_t>> result;
    for (const auto& rows : tokens_of_words(query_tokens, query_words)) {
        const Key* key = rows.empty() ? nullptr : strongest(weights, head, rows, keys);
        result.push_back(key ? key->words : std::vector<std::size_t>());
    }
    return result;
}

} // namespace regard
