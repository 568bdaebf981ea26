#include <cmath>
#include <map>
#include <random>

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/text/piece_sampler.h"
#include "tests/core/text/small_vocabulary.h"

using namespace regard;

namespace {

class Sampler : public testing::Test {
protected:
    Sampler()
        : tokenizer_(SentencePieceTokenizer::parse(test::small_vocabulary_bytes(), "small")), sampler_(*tokenizer_)
    {
    }
    std::vector<int> sample(const std::string& text, double alpha) { return sampler_.sample(text, alpha, unit()); }
    std::function<double()> unit()
    {
        return [this] { return double(random_() >> 11) * 0x1p-53; };
    }

    std::mt19937_64 random_{1};
    std::unique_ptr<SentencePieceTokenizer> tokenizer_;
    PieceSampler sampler_;
};

TEST_F(Sampler, BestIsWhatTheTokenizerGives)
{
    for (const std::string& line : test::small_text()) {
        std::vector<int> expected;
        for (const Token& token : tokenizer_->encode(line).tokens)
            expected.push_back(token.id);
        EXPECT_EQ(sampler_.best(line), expected) << line;
        EXPECT_EQ(sample(line, 1000), expected) << "a large alpha leaves nothing but the best";
    }
}

TEST_F(Sampler, UnknownCharactersAreOneTokenAndTheRestIsSpelt)
{
    const std::string text = test::small_text()[0] + " 北京 " + test::small_text()[1];
    EXPECT_EQ(sample(text, 1000), sampler_.best(text));
    EXPECT_EQ(tokenizer_->decode(sample(text, 0)), tokenizer_->decode(sampler_.best(text)));
    EXPECT_TRUE(sampler_.best("").empty());
    EXPECT_TRUE(sample("", 0.1).empty());
}

// All ways to cut a short text, found by trying every piece, against how often they are drawn.
TEST_F(Sampler, DrawsInProportionToTheirProbability)
{
    // Of the 50 pieces of the other tests hardly any word can be cut in two ways.
    std::vector<std::string> lines;
    for (int i = 0; i < 300; ++i) {
        std::string& line = lines.emplace_back();
        for (auto length = 3 + random_() % 8; length > 0; --length)
            line += "abn"[random_() % 3];
    }
    const auto tokenizer = SentencePieceTokenizer::parse(train_sentence_piece(lines, 24, 1), "of three letters");
    const PieceSampler sampler(*tokenizer);
    const std::string text = "\xE2\x96\x81" + std::string("banana");
    std::map<std::vector<int>, double> weights;
    const double alpha = 0.5;
    std::vector<int> path;
    const std::function<void(std::size_t, double)> walk = [&](std::size_t at, double sum) {
        if (at == text.size()) {
            weights[path] = std::exp(alpha * sum);
            return;
        }
        for (int id = 4; id < int(tokenizer->size()); ++id) {
            const std::string piece = tokenizer->token(id).piece;
            if (text.compare(at, piece.size(), piece) != 0)
                continue;
            path.push_back(id);
            walk(at + piece.size(), sum + double(sampler.score(id)));
            path.pop_back();
        }
    };
    walk(0, 0);
    ASSERT_GT(weights.size(), 3U);
    double total = 0;
    for (const auto& [ids, weight] : weights)
        total += weight;

    constexpr int draws = 20'000;
    std::map<std::vector<int>, int> seen;
    for (int i = 0; i < draws; ++i)
        ++seen[sampler.sample(text.substr(3), alpha, unit())];
    for (const auto& [ids, count] : seen)
        EXPECT_TRUE(weights.contains(ids)) << "drawn, but no way to cut the text";
    for (const auto& [ids, weight] : weights) {
        const double p = weight / total;
        EXPECT_NEAR(seen[ids] / double(draws), p, 4 * std::sqrt(p * (1 - p) / draws) + 1e-4);
    }
}

} // namespace
