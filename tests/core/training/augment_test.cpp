#include <gtest/gtest.h>

#include "core/training/augment.h"
#include "core/training/schedule.h"
#include "core/training/trainer.h"

using namespace regard;

namespace {

TEST(Augment, TakesOffOneMarkAtTheEnd)
{
    EXPECT_EQ(without_final_mark("I am here."), "I am here");
    EXPECT_EQ(without_final_mark("Où es-tu ?"), "Où es-tu") << "with the French space before it";
    EXPECT_EQ(without_final_mark("我在这里。"), "我在这里");
    EXPECT_EQ(without_final_mark("Really?!"), "Really?!");
    EXPECT_EQ(without_final_mark("Well..."), "Well...");
    EXPECT_EQ(without_final_mark("!"), "!");
    EXPECT_EQ(without_final_mark("Hello"), "Hello");
    EXPECT_EQ(without_final_mark(""), "");
}

TEST(Augment, SmallStartLeavesNamesInCapitalsAlone)
{
    EXPECT_EQ(with_small_start("The cat"), "the cat");
    EXPECT_EQ(with_small_start("École fermée"), "école fermée");
    EXPECT_EQ(with_small_start("NASA knows"), "NASA knows");
    EXPECT_EQ(with_small_start("I know"), "I know");
    EXPECT_EQ(with_small_start("I'm late"), "I'm late");
    EXPECT_EQ(with_small_start("已经"), "已经");
    EXPECT_EQ(with_small_start(""), "");
}

TEST(Augment, HasteChangesBothSidesOrOnlyTheSource)
{
    Augmentation settings;
    settings.without_mark = 0.3;
    settings.lower_case = 0.2;
    const SentencePair pair{"Il dort.", "He sleeps."};
    int bare = 0, small = 0, same = 0;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        Draws draws{1, i};
        const SentencePair found = write_casually(pair, settings, draws);
        bare += found == SentencePair{"Il dort", "He sleeps"} ? 1 : 0;
        small += found == SentencePair{"il dort.", "He sleeps."} ? 1 : 0;
        same += found == pair ? 1 : 0;
    }
    EXPECT_EQ(bare + small + same, 1000);
    EXPECT_NEAR(bare, 300, 50);
    EXPECT_NEAR(small, 200, 50);
    Draws draws{1};
    settings.without_mark = 1;
    EXPECT_EQ(write_casually({"Il dort.", "He sleeps"}, settings, draws), (SentencePair{"Il dort.", "He sleeps"}))
        << "where only one side ends with a mark it stays";
}

TEST(Augment, ChineseSentencesFollowEachOtherWithoutSpace)
{
    SentencePair text{"嗨。", "Hi."};
    append_pair(text, {"等等！", "Wait!"}, {"zh", "en"});
    EXPECT_EQ(text, (SentencePair{"嗨。等等！", "Hi. Wait!"}));
}

TEST(Draws, DependOnTheirKeysOnly)
{
    EXPECT_EQ(Draws({1, 2, 3}).next(), Draws({1, 2, 3}).next());
    EXPECT_NE(Draws({1, 2, 3}).next(), Draws({1, 3, 2}).next());
    EXPECT_NE(Draws({0, 0}).next(), Draws({0}).next());
    double sum = 0;
    for (std::uint64_t i = 0; i < 10'000; ++i)
        sum += Draws({7, i}).unit();
    EXPECT_NEAR(sum / 10'000, 0.5, 0.02) << "first draws of neighbouring keys must not look alike";
}

TEST(Schedule, IsEquationThreeAndCanGoOnAndCoolDown)
{
    const Schedule paper{100, 2.0F, 0, 0};
    for (const std::size_t step : {1U, 50U, 100U, 101U, 5000U})
        EXPECT_NEAR(learning_rate(paper, step, 256, 0), warm_up_rate(step, 256, 100, 2.0F), 1e-9F) << step;
    // After 10,000 steps a rate of (256 · 10,000)^-0.5; a training that goes on warms up to that and falls from there.
    const Schedule further{100, 1.0F, 9900, 0};
    EXPECT_NEAR(learning_rate(further, 100, 256, 0), 1.0F / 1600.0F, 1e-8F);
    EXPECT_NEAR(learning_rate(further, 50, 256, 0), 0.5F / 1600.0F, 1e-8F);
    const Schedule cooled{100, 1.0F, 0, 9};
    EXPECT_FLOAT_EQ(learning_rate(cooled, 991, 256, 1000), learning_rate({100, 1.0F, 0, 0}, 991, 256, 0));
    EXPECT_FLOAT_EQ(learning_rate(cooled, 1000, 256, 1000), 0.1F * learning_rate({100, 1.0F, 0, 0}, 1000, 256, 0));
}

} // namespace
