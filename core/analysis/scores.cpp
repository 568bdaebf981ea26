#include "core/analysis/scores.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "core/analysis/ngrams.h"
#include "core/analysis/tokenize_13a.h"
#include "core/analysis/tokenize_zh.h"
#include "core/error.h"

namespace regard {

namespace {

constexpr std::size_t word_orders = 4;
constexpr std::size_t character_orders = 6;
constexpr double beta_squared = 2 * 2;

void check(std::span<const std::string> hypotheses, std::span<const std::string> references)
{
    if (hypotheses.size() != references.size() || hypotheses.empty())
        throw Error({Error::Kind::invalid, "as many hypotheses as references are needed, and at least one", "scores",
                     std::to_string(references.size()), std::to_string(hypotheses.size())});
}

// n-grams of one order in a whole corpus.
struct Counts {
    std::size_t hypothesis = 0;
    std::size_t reference = 0;
    std::size_t matches = 0;

    template <typename Token>
    void add(const std::vector<Token>& hypothesis_tokens, const std::vector<Token>& reference_tokens, std::size_t order)
    {
        const auto count = [&](const std::vector<Token>& tokens) {
            return tokens.size() < order ? 0 : tokens.size() - order + 1;
        };
        hypothesis += count(hypothesis_tokens);
        reference += count(reference_tokens);
        matches += count_matches(count_ngrams(hypothesis_tokens, order), count_ngrams(reference_tokens, order));
    }
};

std::string_view without_trailing_space(std::string_view line)
{
    const std::size_t last = line.find_last_not_of(" \t\r\n\v\f");
    return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

std::vector<UChar32> characters_without_space(const std::string& utf8)
{
    const auto text = icu::UnicodeString::fromUTF8(utf8);
    std::vector<UChar32> characters;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (!u_isUWhiteSpace(text.char32At(i)))
            characters.push_back(text.char32At(i));
    return characters;
}

double brevity_penalty(std::size_t hypothesis_words, std::size_t reference_words)
{
    if (hypothesis_words >= reference_words)
        return 1;
    return hypothesis_words == 0 ? 0 : std::exp(1 - double(reference_words) / double(hypothesis_words));
}

} // namespace

BleuTokens bleu_tokens_for(std::string_view target_language)
{
    const bool chinese = target_language == "zh" || target_language.starts_with("zh_") || target_language == "cmn";
    return chinese ? BleuTokens::zh : BleuTokens::v13a;
}

double bleu(std::span<const std::string> hypotheses, std::span<const std::string> references, BleuTokens tokens)
{
    check(hypotheses, references);
    const auto tokenize = tokens == BleuTokens::zh ? tokenize_zh : tokenize_13a;
    std::array<Counts, word_orders> counts;
    for (std::size_t i = 0; i < hypotheses.size(); ++i) {
        const auto hypothesis = tokenize(without_trailing_space(hypotheses[i]));
        const auto reference = tokenize(without_trailing_space(references[i]));
        for (std::size_t order = 1; order <= word_orders; ++order)
            counts[order - 1].add(hypothesis, reference, order);
    }
    if (std::none_of(counts.begin(), counts.end(), [](const Counts& c) { return c.matches > 0; }))
        return 0;
    double log_precision = 0;
    double smoothing = 1;
    for (const Counts& order : counts) {
        if (order.hypothesis == 0)
            return 0; // no sentence is that long: the precision is undefined
        // An order without a match counts as half a match, the next such as a quarter, …
        double matches = double(order.matches);
        if (order.matches == 0)
            matches = 1 / (smoothing *= 2);
        log_precision += std::log(matches / double(order.hypothesis)) / double(word_orders);
    }
    return 100 * brevity_penalty(counts[0].hypothesis, counts[0].reference) * std::exp(log_precision);
}

double chrf(std::span<const std::string> hypotheses, std::span<const std::string> references)
{
    check(hypotheses, references);
    std::array<Counts, character_orders> counts;
    for (std::size_t i = 0; i < hypotheses.size(); ++i) {
        const auto hypothesis = characters_without_space(hypotheses[i]);
        const auto reference = characters_without_space(references[i]);
        // A reference shorter than n says nothing about n-grams.
        for (std::size_t order = 1; order <= std::min(character_orders, reference.size()); ++order)
            counts[order - 1].add(hypothesis, reference, order);
    }
    double precision = 0;
    double recall = 0;
    std::size_t orders = 0;
    for (const Counts& order : counts) {
        if (order.hypothesis == 0 || order.reference == 0)
            continue;
        precision += double(order.matches) / double(order.hypothesis);
        recall += double(order.matches) / double(order.reference);
        ++orders;
    }
    if (precision + recall == 0)
        return 0;
    // F = (1 + β²) P R / (β² P + R), with P and R the means over the orders.
    return 100 * (1 + beta_squared) * precision * recall / (beta_squared * precision + recall) / double(orders);
}

} // namespace regard
