#include <algorithm>
#include <map>
#include <numeric>

#include <gtest/gtest.h>

#include "core/text/sentence_piece.h"
#include "core/training/epoch_maker.h"
#include "core/training/vocabulary.h"
#include "tests/core/text/small_vocabulary.h"

using namespace regard;

namespace {

constexpr int end_id = 3;
constexpr std::size_t longest = 60;

Corpus small_corpus()
{
    Corpus corpus;
    corpus.file = "small.tsv";
    for (const std::string& line : test::small_text()) {
        corpus.pairs.push_back({line, line});
        corpus.lines.push_back(static_cast<std::uint32_t>(++corpus.line_count));
    }
    return corpus;
}

class Epochs : public testing::Test {
protected:
    Epochs() : tokenizer_(SentencePieceTokenizer::parse(test::small_vocabulary_bytes(), "small")), sampler_(*tokenizer_)
    {
    }

    PairPool pool(const Direction& direction, double weight)
    {
        Corpus corpus = small_corpus();
        return encode_corpus(corpus, direction, weight, sampler_, end_id, longest, 2);
    }
    std::vector<TrainingPair> make(const std::vector<PairPool>& pools, const Augmentation& augmentation,
                                   std::size_t epoch, std::size_t threads = 1, std::uint64_t seed = 1)
    {
        return EpochMaker(pools, sampler_, augmentation, end_id, longest, seed).make(epoch, threads);
    }

    std::unique_ptr<SentencePieceTokenizer> tokenizer_;
    PieceSampler sampler_;
};

std::vector<std::vector<int>> all_ids(const std::vector<TrainingPair>& pairs)
{
    std::vector<std::vector<int>> ids;
    for (const TrainingPair& pair : pairs) {
        ids.push_back(pair.source);
        ids.push_back(pair.target);
    }
    return ids;
}

const Augmentation everything{0.3, 4, 0.5, 0.2, true, 0.2, 0.1};

TEST_F(Epochs, WithoutChangesEachPairAsOftenAsItsWeightSays)
{
    const std::vector<PairPool> pools{pool({"fr", "en", 7}, 2), pool({"en", "fr", 8}, 1)};
    const auto examples = make(pools, {}, 0);
    ASSERT_EQ(examples.size(), 3 * test::small_text().size());
    std::map<std::vector<int>, int> seen;
    for (const TrainingPair& example : examples)
        ++seen[example.source];
    for (const std::string& line : test::small_text()) {
        std::vector<int> ids = sampler_.best(line);
        ids.push_back(end_id);
        ids.insert(ids.begin(), 7);
        EXPECT_GE(seen[ids], 2) << line;
        ids.front() = 8;
        EXPECT_GE(seen[ids], 1) << line;
    }
    const std::vector<PairPool> half{pool({"fr", "en"}, 0.5)};
    std::size_t sum = 0;
    for (std::size_t epoch = 0; epoch < 200; ++epoch)
        sum += make(half, {}, epoch).size();
    EXPECT_NEAR(double(sum) / 200, 0.5 * double(test::small_text().size()), 0.05 * double(test::small_text().size()));
}

TEST_F(Epochs, SameSeedAndEpochSameExamplesOnAnyNumberOfThreads)
{
    const std::vector<PairPool> pools{pool({"fr", "en", 7}, 1.5), pool({"en", "fr", 8}, 3)};
    const auto first = all_ids(make(pools, everything, 3));
    EXPECT_EQ(first, all_ids(make(pools, everything, 3)));
    EXPECT_EQ(first, all_ids(make(pools, everything, 3, 4)));
    EXPECT_NE(first, all_ids(make(pools, everything, 4)));
    EXPECT_NE(first, all_ids(make(pools, everything, 3, 1, 2)));
}

TEST_F(Epochs, JoinedPairsFitAndStayInTheirDirection)
{
    const std::vector<PairPool> pools{pool({"fr", "en", 7}, 4), pool({"en", "fr", 8}, 4)};
    std::size_t longer = 0;
    const auto examples = make(pools, {1.0, 8, 0.0, 0.2, false, 0.0, 0.0}, 0);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const TrainingPair& example = examples[i];
        EXPECT_LE(example.source.size(), longest);
        EXPECT_LT(example.target.size(), longest);
        EXPECT_EQ(std::count(example.source.begin(), example.source.end(), end_id), 1) << "one end token, at the end";
        EXPECT_EQ(example.source.back(), end_id);
        EXPECT_EQ(example.source.front(), i < examples.size() / 2 ? 7 : 8);
        // Both sides are the same text in this corpus, so they have to be the same pieces joined too.
        EXPECT_EQ(std::vector<int>(example.source.begin() + 1, example.source.end() - 1), example.target);
        longer += example.target.size() > 30 ? 1 : 0;
    }
    EXPECT_GT(longer, examples.size() / 4);
}

TEST_F(Epochs, DrawnPiecesSpellTheSameText)
{
    const std::vector<PairPool> pools{pool({"fr", "en"}, 1)};
    const auto examples = make(pools, {0.0, 2, 1.0, 0.1, false, 0.0, 0.0}, 0);
    std::size_t different = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        EXPECT_EQ(tokenizer_->decode(examples[i].source), tokenizer_->decode(examples[i].target));
        EXPECT_EQ(examples[i].target, pools[0].ids[i].target) << "targets keep their best pieces";
        different += examples[i].source != pools[0].ids[i].source ? 1 : 0;
    }
    EXPECT_GT(different, examples.size() / 2);
}

TEST_F(Epochs, WhatIsTooLongIsLeftOutAndCounted)
{
    Corpus corpus = small_corpus();
    const std::size_t tokens = sampler_.best(corpus.pairs[0].source).size();
    std::size_t expected = 0;
    for (const SentencePair& pair : corpus.pairs)
        expected += sampler_.best(pair.source).size() <= tokens ? 1 : 0;
    ASSERT_GE(expected * 2, corpus.pairs.size());
    const PairPool found = encode_corpus(corpus, {"fr", "en"}, 1, sampler_, end_id, tokens + 1, 1);
    EXPECT_EQ(found.texts.size(), expected);
    EXPECT_EQ(corpus.left_out_count(), test::small_text().size() - expected);
}

TEST(Vocabulary, ASharedSideCountsOnceAndDirectionsGetSymbols)
{
    const Corpus corpus = small_corpus();
    Corpus backwards = corpus;
    const std::vector<Direction> one{{"fr", "en"}};
    const std::vector<Direction> two{{"fr", "en"}, {"en", "fr"}};
    const VocabularyText forth{&corpus, 1, 0, 1};
    const VocabularyText back{&backwards, 0, 1, 1};
    const auto single = train_vocabulary(std::vector{forth}, one, 50, 1, 1, "v");
    EXPECT_EQ(single->bytes(), train_vocabulary(std::vector{forth, back}, one, 50, 1, 1, "v")->bytes());
    const auto both = train_vocabulary(std::vector{forth, back}, two, 52, 1, 1, "v");
    EXPECT_EQ(both->size(), 52U);
    EXPECT_TRUE(both->find("<fr-en>").has_value());
    EXPECT_TRUE(both->find("<en-fr>").has_value());
    EXPECT_FALSE(single->find("<fr-en>").has_value());
}

} // namespace
