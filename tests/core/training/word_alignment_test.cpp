#include "core/training/word_alignment.h"

#include <random>

#include <gtest/gtest.h>

namespace regard {
namespace {

constexpr int direction = 90, end = 3, filler = 60;

/// Word w of 10 … 29 becomes w + 20, the sentence turned round; now and then a word that stands for nothing.
std::vector<TrainingPair> reversed_sentences()
{
    std::mt19937 random(3);
    std::vector<TrainingPair> pairs;
    for (int n = 0; n < 400; ++n) {
        TrainingPair pair;
        for (std::size_t length = 2 + random() % 5; length > 0; --length)
            pair.source.push_back(10 + static_cast<int>(random() % 20));
        for (auto word = pair.source.rbegin(); word != pair.source.rend(); ++word) {
            pair.target.push_back(*word + 20);
            if (random() % 4 == 0)
                pair.target.push_back(filler);
        }
        pair.source.insert(pair.source.begin(), direction);
        pair.source.push_back(end);
        pairs.push_back(pair);
    }
    return pairs;
}

TEST(WordAlignment, FindsTheWordsOfReversedSentences)
{
    const WordAlignment alignment(reversed_sentences(), 1);
    const std::vector<int> expected{3, 2, -1, 1, 4};
    EXPECT_EQ(alignment.align({{direction, 11, 12, 13, end}, {33, 32, filler, 31}, {}}), expected);
}

TEST(WordAlignment, LeavesUnknownTokensAlone)
{
    const WordAlignment alignment(reversed_sentences(), 1);
    const std::vector<int> expected{-1, 1, 3};
    EXPECT_EQ(alignment.align({{direction, 12, 70, end}, {71, 32}, {}}), expected);
}

TEST(WordAlignment, AnEmptySourceAlignsItsEndAlone)
{
    const WordAlignment alignment(reversed_sentences(), 1);
    const std::vector<int> expected{-1, 1};
    EXPECT_EQ(alignment.align({{direction, end}, {32}, {}}), expected);
}

} // namespace
} // namespace regard
