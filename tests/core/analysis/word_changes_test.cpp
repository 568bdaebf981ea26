#include "core/analysis/word_changes.h"

#include <gtest/gtest.h>

using namespace regard;

namespace {

/// Words of one letter a token: "ab c" is the word ab and the word c; '.' is the end token. Probability 0.5 a token.
Trace said(const std::string& text, float probability = 0.5F)
{
    Trace trace;
    int word = 0;
    for (const char letter : text) {
        if (letter == ' ') {
            ++word;
            continue;
        }
        Token token;
        token.id = letter;
        token.special = letter == '.';
        token.word = token.special ? -1 : word;
        trace.target_output.push_back(token);
        trace.steps.push_back({token.id, probability, {}});
    }
    return trace;
}

/// "same", "a/b", "+b", "-a" with first tokens.
std::string story(const std::vector<WordChange>& changes)
{
    std::string text;
    for (const WordChange& change : changes) {
        text += text.empty() ? "" : " ";
        if (change.same)
            text += "=";
        if (change.before)
            text += std::to_string(change.before->first);
        text += "/";
        if (change.after)
            text += std::to_string(change.after->first);
    }
    return text;
}

TEST(WordChanges, EqualOutputsAreTheSameWordByWord)
{
    const auto changes = compare_words(said("ab c."), said("ab c.", 0.25F));
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_TRUE(changes[0].same);
    EXPECT_EQ(changes[0].before, (TokenRange{0, 2}));
    EXPECT_DOUBLE_EQ(changes[0].probability_before, 0.25);
    EXPECT_DOUBLE_EQ(changes[0].probability_after, 0.0625);
    EXPECT_EQ(story(changes), "=0/0 =2/2 =3/3");
}

TEST(WordChanges, OtherWordsArePairedOffBetweenEqualOnes)
{
    EXPECT_EQ(story(compare_words(said("a b c."), said("a x c."))), "=0/0 1/1 =2/2 =3/3");
    EXPECT_EQ(story(compare_words(said("a b c."), said("a x y c."))), "=0/0 1/1 /2 =2/3 =3/4");
    EXPECT_EQ(story(compare_words(said("a b c."), said("c."))), "0/ 1/ =2/0 =3/1");
    EXPECT_EQ(story(compare_words(said("a b a c"), said("b c a"))), "0/ =1/0 2/ =3/1 /2");
    EXPECT_EQ(story(compare_words(said("ab"), said("a b"))), "0/0 /1") << "the pieces of a word belong together";
}

TEST(WordChanges, NothingAndSomething)
{
    EXPECT_TRUE(compare_words(said(""), said("")).empty());
    EXPECT_EQ(story(compare_words(said(""), said("a."))), "/0 /1");
    EXPECT_EQ(story(compare_words(said("a."), said(""))), "0/ 1/");
}

} // namespace
