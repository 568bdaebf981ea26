#include "core/models/direction_guess.h"

#include <gtest/gtest.h>

namespace regard {

namespace {

constexpr std::size_t fr_en = 0;
constexpr std::size_t en_fr = 1;
constexpr std::size_t zh_en = 2;
constexpr std::size_t en_zh = 3;

const DirectionGuesser& guesser()
{
    static const DirectionGuesser made(
        parse_directions(std::vector<std::string>{"fr-en", "en-fr", "zh-en", "en-zh"}, "here"));
    return made;
}

} // namespace

TEST(DirectionGuess, FollowsTheLanguageOfTheText)
{
    for (const std::size_t present : {fr_en, en_fr, zh_en, en_zh}) {
        EXPECT_EQ(guesser().guess("Je suis étudiant.", present), fr_en);
        EXPECT_EQ(guesser().guess("北京到上海的机票", present), zh_en);
    }
    EXPECT_EQ(guesser().guess("I ate a hot dog.", fr_en), en_fr);
}

TEST(DirectionGuess, EnglishGoesBackToWhereItCameFrom)
{
    EXPECT_EQ(guesser().guess("I ate a hot dog.", zh_en), en_zh);
    EXPECT_EQ(guesser().guess("I ate a hot dog.", en_zh), en_zh) << "the language is the present one";
    EXPECT_EQ(guesser().guess("I ate a hot dog.", en_fr), en_fr);
}

TEST(DirectionGuess, StaysWhereTheTextSaysNothing)
{
    for (const char* text : {"", "nice", "3 + 4", "Привет"})
        for (const std::size_t present : {fr_en, en_fr, zh_en, en_zh})
            EXPECT_EQ(guesser().guess(text, present), present) << text;
    EXPECT_EQ(guesser().guess("", 7), 0U);
}

TEST(DirectionGuess, OneDirectionIsAlwaysIt)
{
    const DirectionGuesser one(std::vector<Direction>{{"fr", "en"}});
    EXPECT_EQ(one.guess("The weather is nice.", 0), 0U);
    const DirectionGuesser nameless(std::vector<Direction>{Direction{}});
    EXPECT_EQ(nameless.guess("The weather is nice.", 0), 0U);
}

} // namespace regard
