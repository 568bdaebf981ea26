#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "core/decoding/repetition.h"

using namespace regard;

namespace {

using Ids = std::vector<int>;

Ids phrase(int first, int tokens)
{
    Ids ids(static_cast<std::size_t>(tokens));
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

Ids times(const Ids& phrase, int count)
{
    Ids ids;
    for (int i = 0; i < count; ++i)
        ids.insert(ids.end(), phrase.begin(), phrase.end());
    return ids;
}

Ids joined(Ids ids, const Ids& more)
{
    ids.insert(ids.end(), more.begin(), more.end());
    return ids;
}

TEST(Repetition, OrdinarySentencesHaveNone)
{
    EXPECT_FALSE(find_repetition(Ids{}));
    EXPECT_FALSE(find_repetition(Ids{5}));
    EXPECT_FALSE(find_repetition(phrase(4, 60)));
    EXPECT_FALSE(find_repetition(Ids{7, 7, 7, 3}));             // no, no, no.
    EXPECT_FALSE(find_repetition(times(phrase(4, 3), 3)));      // again and again and again
    EXPECT_FALSE(find_repetition(times(phrase(4, 7), 2)));      // a clause twice
    EXPECT_FALSE(find_repetition(Ids{5, 9, 5, 8, 5, 7, 5, 6})); // the cat, the dog, the hen, the cow
}

TEST(Repetition, ShortPhrasesTakeFourTimesAndLongerOnesFewer)
{
    EXPECT_EQ(find_repetition(times({7}, 4)), (Repetition{0, 1, 4}));
    EXPECT_EQ(find_repetition(times(phrase(4, 3), 4)), (Repetition{0, 3, 4}));
    EXPECT_EQ(find_repetition(times(phrase(4, 4), 3)), (Repetition{0, 4, 3}));
    EXPECT_EQ(find_repetition(times(phrase(4, 7), 3)), (Repetition{0, 7, 3}));
    EXPECT_EQ(find_repetition(times(phrase(4, 8), 2)), (Repetition{0, 8, 2}));
    EXPECT_EQ(find_repetition(times(phrase(4, 100), 2)), (Repetition{0, 100, 2}));
}

TEST(Repetition, LoopThatTheLimitCutsInTheMiddleIsFoundWhereverItBegins)
{
    for (int phrase_tokens = 1; phrase_tokens <= 30; ++phrase_tokens)
        for (int cut = 0; cut < phrase_tokens; ++cut) {
            Ids ids = joined(phrase(100, 9), times(phrase(4, phrase_tokens), 5));
            ids.resize(ids.size() - static_cast<std::size_t>(cut));
            const Repetition expected{9, static_cast<std::size_t>(phrase_tokens), cut == 0 ? 5U : 4U};
            EXPECT_EQ(find_repetition(ids), expected) << phrase_tokens << " tokens, " << cut << " cut off";
        }
}

TEST(Repetition, LoopThatWasLeftAgainIsFound)
{
    const Ids ids = joined(joined(phrase(100, 5), times({7, 8}, 6)), phrase(200, 20));
    EXPECT_EQ(find_repetition(ids), (Repetition{5, 2, 6}));
}

TEST(Repetition, LongestOfSeveralIsTold)
{
    const Ids ids = joined(joined(times({7}, 5), phrase(100, 3)), times({8, 9}, 4));
    EXPECT_EQ(find_repetition(ids), (Repetition{8, 2, 4}));
}

} // namespace
