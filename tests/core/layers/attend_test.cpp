#include <cstdint>
#include <gtest/gtest.h>

#include "core/layers/attend.h"
#include "core/layers/positional_encoding.h"
#include "tests/core/layers/gradient_check.h"
#include "tests/support/compare.h"

using namespace regard;
using namespace regard::test;

namespace {

TEST(Attend, TwoKeysByHand)
{
    Matrix query(1, 4), key(2, 4), value(2, 4);
    query << 2, 0, 0, 0;
    key << 1, 0, 0, 0, 0, 1, 0, 0;
    value << 1, 2, 3, 4, 5, 6, 7, 8;
    const std::vector<AttendedPair> pairs{{0, 1, 0, 2, 2, 0, false}};
    AlignedFloats weights;
    Matrix context;
    attend(view(query), view(key), view(value), 1, pairs, weights, context);
    // Scores 2 / √4 = 1 and 0: weights e / (e + 1) and 1 / (e + 1).
    const float first = 0.7310586F;
    EXPECT_TRUE(near(weights, std::vector<float>{first, 1 - first}, {1e-6}));
    EXPECT_TRUE(near({context.data(), 4}, std::vector<float>{5 - 4 * first, 6 - 4 * first, 7 - 4 * first, 8 - 4 * first},
                     {1e-5}));
}

// The order of Eigen's sums depends on addresses: the same input must meet the same ones in every run.
TEST(Attend, WeightsBeginAtAnAlignedAddress)
{
    const Matrix rows = random_matrix(3, 4, 1);
    for (std::size_t size = 1; size < 200; size += 7) {
        const std::vector<char> neighbour(size);
        AlignedFloats weights;
        Matrix context;
        attend(view(rows), view(rows), view(rows), 2, std::vector<AttendedPair>{{0, 3, 0, 3, 3, 0, false}}, weights,
               context);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(weights.data()) % 64, 0U);
    }
}

TEST(Attend, MasksGiveExactZerosAndRowsSumToOne)
{
    const Matrix query = random_matrix(4, 6, 1);
    const Matrix key = random_matrix(4, 6, 2);
    const std::vector<AttendedPair> pairs{{0, 4, 0, 4, 3, 0, true}};
    AlignedFloats weights;
    Matrix context;
    attend(view(query), view(key), view(key), 2, pairs, weights, context);
    ASSERT_EQ(weights.size(), 2U * 4U * 4U);
    for (std::size_t head = 0; head < 2; ++head)
        for (std::size_t i = 0; i < 4; ++i) {
            float sum = 0;
            for (std::size_t j = 0; j < 4; ++j) {
                const float weight = weights[(head * 4 + i) * 4 + j];
                if (j > i || j == 3)
                    EXPECT_EQ(weight, 0.0F) << "causal or padding mask at " << i << ", " << j;
                else
                    EXPECT_GT(weight, 0.0F);
                sum += weight;
            }
            EXPECT_NEAR(sum, 1.0F, 1e-6F);
        }
}

TEST(Attend, SwitchedHeadsHaveZerosOrTheSameWeightForEveryKeyAllowed)
{
    const Matrix rows = random_matrix(3, 6, 1);
    const std::vector<AttendedPair> pairs{{0, 3, 0, 3, 2, 0, true}}; // causal, the last key padding
    AlignedFloats weights, all_on;
    Matrix context, context_on;
    attend(view(rows), view(rows), view(rows), 3, pairs, all_on, context_on);
    attend(view(rows), view(rows), view(rows), 3, pairs, weights, context,
           std::vector{HeadSwitch::uniform, HeadSwitch::on, HeadSwitch::zero});
    const std::vector<float> uniform{1, 0, 0, 0.5F, 0.5F, 0, 0.5F, 0.5F, 0};
    EXPECT_EQ(std::vector<float>(weights.begin(), weights.begin() + 9), uniform);
    EXPECT_EQ(std::vector<float>(weights.begin() + 9, weights.begin() + 18),
              std::vector<float>(all_on.begin() + 9, all_on.begin() + 18));
    EXPECT_EQ(std::vector<float>(weights.begin() + 18, weights.end()), std::vector<float>(9, 0.0F));
    // The means of the values seen, untouched, nothing.
    EXPECT_EQ(context(0, 1), rows(0, 1));
    EXPECT_FLOAT_EQ(context(2, 0), (rows(0, 0) + rows(1, 0)) / 2);
    EXPECT_TRUE((context.middleCols(2, 2).array() == context_on.middleCols(2, 2).array()).all());
    EXPECT_TRUE((context.middleCols(4, 2).array() == 0).all());
}

TEST(PositionalEncoding, InterleavedAsInThePaper)
{
    const Matrix table = sinusoidal_positions(3, 4, PositionLayout::interleaved);
    EXPECT_TRUE(near({table.data(), 12},
                     std::vector<float>{0, 1, 0, 1,                                     //
                                        0.8414710F, 0.5403023F, 0.0099998F, 0.9999500F, //
                                        0.9092974F, -0.4161468F, 0.0199987F, 0.9998000F},
                     {1e-6}));
}

TEST(PositionalEncoding, HalvesHoldTheSameNumbers)
{
    const Matrix interleaved = sinusoidal_positions(5, 6, PositionLayout::interleaved);
    const Matrix halves = sinusoidal_positions(5, 6, PositionLayout::halves);
    for (Index p = 0; p < 5; ++p)
        for (Index j = 0; j < 3; ++j) {
            EXPECT_EQ(halves(p, j), interleaved(p, 2 * j));
            EXPECT_EQ(halves(p, 3 + j), interleaved(p, 2 * j + 1));
        }
}

} // namespace
