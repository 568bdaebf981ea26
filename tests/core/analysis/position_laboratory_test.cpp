#include "core/analysis/position_laboratory.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/error.h"

namespace regard {
namespace {

constexpr auto both = {PositionLayout::interleaved, PositionLayout::halves};

// Alammar's figure of 4 dimensions and 3 positions, in halves; and the paper's own order.
TEST(PositionLaboratory, four_dimensions_are_those_of_the_guide)
{
    const Tensor halves = sinusoidal_table(3, 4, PositionLayout::halves);
    const std::vector<float> expected = {0,           0,           1,
                                         1, //
                                         0.84147098F, 0.00999983F, 0.54030231F,
                                         0.99995F, //
                                         0.90929743F, 0.01999867F, -0.41614684F,
                                         0.99980001F};
    ASSERT_EQ(halves.values.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(halves.values[i], expected[i], 1e-7) << i;
    const Tensor interleaved = sinusoidal_table(3, 4, PositionLayout::interleaved);
    EXPECT_NEAR(interleaved.at(1, 0), 0.84147098, 1e-7);
    EXPECT_NEAR(interleaved.at(1, 1), 0.54030231, 1e-7);
    EXPECT_NEAR(interleaved.at(1, 2), 0.00999983, 1e-7);
}

TEST(PositionLaboratory, wavelengths_are_a_geometric_series)
{
    const auto lengths = position_wavelengths(512);
    ASSERT_EQ(lengths.size(), 256U);
    EXPECT_DOUBLE_EQ(lengths[0], 2 * std::numbers::pi);
    EXPECT_NEAR(lengths[128], 2 * std::numbers::pi * 100, 1e-9);
    EXPECT_NEAR(lengths[255], 2 * std::numbers::pi * 10000 / std::pow(10000.0, 2.0 / 512), 1e-6);
    for (std::size_t pair = 1; pair < lengths.size(); ++pair)
        EXPECT_NEAR(lengths[pair] / lengths[pair - 1], std::pow(10000.0, 2.0 / 512), 1e-12);
}

TEST(PositionLaboratory, similarity_depends_on_the_distance_alone)
{
    for (const PositionLayout layout : both) {
        const Tensor similarity = position_similarity(sinusoidal_table(20, 512, layout));
        for (std::size_t i = 0; i < 20; ++i)
            for (std::size_t j = 0; j < 20; ++j) {
                double expected = 0; // Σ cos((i − j) ω)
                for (int pair = 0; pair < 256; ++pair)
                    expected += std::cos((double(i) - double(j)) / std::pow(10000.0, 2.0 * pair / 512));
                ASSERT_NEAR(similarity.at(i, j), expected, 2e-4) << i << ' ' << j;
            }
        EXPECT_NEAR(similarity.at(7, 7), 256, 1e-4) << "sin² + cos² of every pair";
    }
}

TEST(PositionLaboratory, one_rotation_leads_from_every_position_to_the_one_further_on)
{
    for (const PositionLayout layout : both) {
        const Tensor table = sinusoidal_table(600, 64, layout);
        for (const std::ptrdiff_t offset : {-17, 0, 1, 3, 250}) {
            for (const std::size_t from : {std::size_t(17), std::size_t(100), std::size_t(349)}) {
                const PositionRotation rotation = position_rotation(table, layout, from, offset);
                EXPECT_LT(rotation.largest_error, 3e-7) << from << ' ' << offset;
                EXPECT_EQ(rotation.to[5], table.at(std::size_t(std::ptrdiff_t(from) + offset), 5));
            }
        }
    }
}

TEST(PositionLaboratory, the_rotation_of_another_layout_does_not_lead_there)
{
    const Tensor table = sinusoidal_table(40, 64, PositionLayout::interleaved);
    const PositionRotation rotation = position_rotation(table, PositionLayout::halves, 3, 5);
    EXPECT_GT(rotation.largest_error, 0.1);
    EXPECT_NEAR(std::fabs(double(rotation.turned[rotation.error_at]) - double(rotation.to[rotation.error_at])),
                rotation.largest_error, 1e-12);
}

TEST(PositionLaboratory, the_layout_of_a_table_is_found)
{
    for (const PositionLayout layout : both)
        EXPECT_EQ(layout_of(sinusoidal_table(12, 16, layout)), layout);
    Tensor learned = sinusoidal_table(12, 16, PositionLayout::halves);
    learned.values[40] += 0.01F;
    EXPECT_EQ(layout_of(learned), std::nullopt);
    learned.values[40] = std::nanf("");
    EXPECT_EQ(layout_of(learned), std::nullopt);
}

TEST(PositionLaboratory, refuses_what_has_no_pairs_or_no_rows)
{
    EXPECT_THROW(sinusoidal_table(3, 5, PositionLayout::halves), Error);
    EXPECT_THROW(sinusoidal_table(0, 4, PositionLayout::halves), Error);
    EXPECT_THROW(position_wavelengths(0), Error);
    const Tensor table = sinusoidal_table(4, 4, PositionLayout::halves);
    EXPECT_THROW(position_rotation(table, PositionLayout::halves, 0, -1), Error);
    EXPECT_THROW(position_rotation(table, PositionLayout::halves, 2, 2), Error);
    EXPECT_THROW(position_rotation(table, PositionLayout::halves, 4, 0), Error);
}

} // namespace
} // namespace regard
