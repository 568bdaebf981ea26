// The search itself, on probabilities made by hand.

#include <array>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/decoding/open_beam.h"
#include "core/error.h"

using namespace regard;

namespace {

constexpr int pad = 0, unknown = 1, start = 2, end = 3, a = 4, b = 5;

EncoderDecoderConfig six_words()
{
    EncoderDecoderConfig config;
    config.vocabulary = 6;
    return config;
}

/// One row for each open hypothesis: probabilities of unknown, end, a, b.
Matrix rows(const std::vector<std::array<float, 4>>& probabilities)
{
    Matrix m = Matrix::Zero(static_cast<Index>(probabilities.size()), 6);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const auto& p = probabilities[i];
        m.row(static_cast<Index>(i)) << 0.0F, p[0], 0.0F, p[1], p[2], p[3];
    }
    return m;
}

BeamOptions options(std::size_t beam_size, std::size_t top_beams, float alpha, std::size_t max_tokens = 10)
{
    BeamOptions result;
    result.beam_size = beam_size;
    result.top_beams = top_beams;
    result.length_penalty = alpha;
    result.max_tokens = max_tokens;
    return result;
}

TEST(OpenBeam, FindsTheBetterSentenceThatBeginsWorse)
{
    OpenBeam greedy(six_words(), options(1, 1, 0)), beam(six_words(), options(2, 2, 0));
    for (OpenBeam* search : {&greedy, &beam})
        search->advance(rows({{0, 0.1F, 0.5F, 0.4F}}), 0);
    ASSERT_EQ(beam.open().size(), 2U);
    EXPECT_EQ(beam.open()[0].id, a);
    EXPECT_EQ(beam.open()[1].id, b);
    const std::array<float, 4> after_a{0, 0.3F, 0.2F, 0.2F}, after_b{0, 0.9F, 0.05F, 0.05F};
    greedy.advance(rows({after_a}), 0);
    beam.advance(rows({after_a, after_b}), 0);
    EXPECT_TRUE(greedy.open().empty());
    EXPECT_TRUE(beam.open().empty());
    EXPECT_EQ(std::move(greedy).finish().hypotheses.at(0).ids, (std::vector<int>{a, end}));
    const BeamSearch found = std::move(beam).finish();
    ASSERT_EQ(found.hypotheses.size(), 2U);
    EXPECT_EQ(found.hypotheses[0].ids, (std::vector<int>{b, end}));
    EXPECT_NEAR(found.hypotheses[0].log_probability, std::log(0.4 * 0.9), 1e-6);
    EXPECT_EQ(found.hypotheses[1].ids, (std::vector<int>{a, end}));
}

TEST(OpenBeam, RowsBeginWhereTheCallerSays)
{
    OpenBeam beam(six_words(), options(1, 1, 0));
    beam.advance(rows({{1, 0, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}), 1);
    ASSERT_EQ(beam.open().size(), 1U);
    EXPECT_EQ(beam.open()[0].id, a);
}

TEST(OpenBeam, EqualOnesAreTakenInOrder)
{
    OpenBeam beam(six_words(), options(3, 3, 0.6F));
    beam.advance(rows({{0.25F, 0.25F, 0.25F, 0.25F}}), 0);
    OpenBeam twice = beam;
    const BeamSearch first = std::move(beam).finish();
    ASSERT_EQ(first.steps.at(0).size(), 3U);
    EXPECT_EQ(first.steps[0][0].id, unknown);
    EXPECT_EQ(first.steps[0][1].id, end);
    EXPECT_EQ(first.steps[0][2].id, a);
    twice.advance(rows({{0, 0, 0.5F, 0.5F}, {0, 0, 0.5F, 0.5F}}), 0);
    const BeamSearch second = std::move(twice).finish();
    ASSERT_EQ(second.steps.at(1).size(), 3U);
    EXPECT_EQ(second.steps[1][0].parent, 0U);
    EXPECT_EQ(second.steps[1][0].id, a);
    EXPECT_EQ(second.steps[1][1].parent, 0U);
    EXPECT_EQ(second.steps[1][1].id, b);
    EXPECT_EQ(second.steps[1][2].parent, 2U) << "entry 1 of the step before had ended";
}

TEST(OpenBeam, PaddingStartAndImpossibleTokensAreNeverChosen)
{
    OpenBeam beam(six_words(), options(6, 6, 0));
    Matrix probabilities = rows({{0, 0, 0.1F, 0.2F}});
    probabilities(0, pad) = 0.4F;
    probabilities(0, start) = 0.3F;
    beam.advance(probabilities, 0);
    const BeamSearch found = std::move(beam).finish();
    ASSERT_EQ(found.steps.at(0).size(), 2U);
    EXPECT_EQ(found.steps[0][0].id, b);
    EXPECT_EQ(found.steps[0][1].id, a);
}

// After "end" with p = 0.5 the other hypothesis has 0.4: with alpha 0 it can never get better than that, with alpha 1
// and ten tokens it can.
TEST(OpenBeam, StopsWhenNoOpenHypothesisCanWinWhateverItsLength)
{
    OpenBeam without(six_words(), options(2, 1, 0)), with(six_words(), options(2, 1, 1));
    for (OpenBeam* search : {&without, &with})
        search->advance(rows({{0, 0.5F, 0.4F, 0.1F}}), 0);
    EXPECT_TRUE(without.open().empty());
    ASSERT_EQ(with.open().size(), 1U);
    for (int i = 0; i < 3; ++i)
        with.advance(rows({{0, 0, 1, 0}}), 0);
    with.advance(rows({{0, 1, 0, 0}}), 0);
    EXPECT_TRUE(with.open().empty());
    const BeamSearch found = std::move(with).finish();
    ASSERT_EQ(found.hypotheses.size(), 1U);
    EXPECT_EQ(found.hypotheses[0].ids, (std::vector<int>{a, a, a, a, end}));
    EXPECT_NEAR(found.hypotheses[0].score, std::log(0.4) / (10.0 / 6), 1e-6);
}

TEST(OpenBeam, WaitsForAsManyFinishedOnesAsWereAskedFor)
{
    OpenBeam beam(six_words(), options(2, 2, 0));
    beam.advance(rows({{0, 0.5F, 0.4F, 0.1F}}), 0);
    EXPECT_EQ(beam.open().size(), 1U);
    beam.advance(rows({{0, 0.2F, 0.5F, 0.3F}}), 0);
    ASSERT_EQ(beam.open().size(), 2U);
    beam.advance(rows({{0, 0.9F, 0.1F, 0}, {0, 0.9F, 0.1F, 0}}), 0);
    EXPECT_TRUE(beam.open().empty());
    const BeamSearch found = std::move(beam).finish();
    ASSERT_EQ(found.hypotheses.size(), 2U);
    EXPECT_EQ(found.hypotheses[0].ids, (std::vector<int>{end}));
    EXPECT_EQ(found.hypotheses[1].ids, (std::vector<int>{a, a, end}));
}

TEST(OpenBeam, UnfinishedOnesFillUpTheBestAfterTheFinished)
{
    OpenBeam beam(six_words(), options(3, 3, 0, 2));
    beam.advance(rows({{0, 0, 0.6F, 0.4F}}), 0);
    beam.advance(rows({{0, 0.1F, 0.9F, 0}, {0, 0.3F, 0.7F, 0}}), 0);
    EXPECT_TRUE(beam.open().empty()) << "two tokens are the limit";
    const BeamSearch found = std::move(beam).finish();
    ASSERT_EQ(found.hypotheses.size(), 3U);
    EXPECT_EQ(found.hypotheses[0].ids, (std::vector<int>{b, end}));
    EXPECT_TRUE(found.hypotheses[0].finished);
    EXPECT_EQ(found.hypotheses[1].ids, (std::vector<int>{a, a}));
    EXPECT_FALSE(found.hypotheses[1].finished);
    EXPECT_EQ(found.hypotheses[2].ids, (std::vector<int>{b, a}));
}

TEST(OpenBeam, WhatIsNotANumberRanksLastAndEndsTheSearch)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    OpenBeam beam(six_words(), options(2, 2, 0.6F));
    beam.advance(rows({{0, 0.1F, 0.5F, 0.4F}}), 0);
    beam.advance(rows({{nan, nan, nan, nan}, {0, 0.5F, 0.3F, 0.2F}}), 0);
    ASSERT_EQ(beam.open().size(), 1U);
    beam.advance(rows({{nan, nan, nan, nan}}), 0);
    EXPECT_TRUE(beam.open().empty());
    const BeamSearch found = std::move(beam).finish();
    EXPECT_EQ(found.steps[1][0].id, end);
    EXPECT_EQ(found.steps[1][1].id, a);
    EXPECT_EQ(found.steps[1][1].parent, 1U);
    ASSERT_EQ(found.hypotheses.size(), 2U);
    EXPECT_EQ(found.hypotheses[0].ids, (std::vector<int>{b, end}));
    EXPECT_TRUE(std::isnan(found.hypotheses[1].score));
}

TEST(OpenBeam, PenaltyIsThatOfThePaper)
{
    EXPECT_DOUBLE_EQ(length_penalty(1, 0.6F), 1);
    EXPECT_DOUBLE_EQ(length_penalty(7, 1), 2);
    EXPECT_DOUBLE_EQ(length_penalty(40, 0), 1);
    EXPECT_NEAR(length_penalty(10, 0.6F), std::pow(2.5, 0.6), 1e-6);
}

TEST(OpenBeam, SettingsOutOfRangeAreRefused)
{
    EXPECT_NO_THROW(options(4, 4, 0).check());
    for (const BeamOptions& wrong : {options(0, 0, 0), options(4, 0, 0), options(4, 5, 0), options(4, 1, -0.1F),
                                     options(4, 1, std::numeric_limits<float>::quiet_NaN()), options(4, 1, 0, 0)})
        EXPECT_THROW(wrong.check(), Error);
}

} // namespace
