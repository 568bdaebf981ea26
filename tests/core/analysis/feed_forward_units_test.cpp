#include "core/analysis/feed_forward_units.h"

#include <limits>

#include <gtest/gtest.h>

#include "core/error.h"

namespace regard {
namespace {

const Tensor hidden{"hidden", {"token", "unit"}, {2, 4}, {0, 1, 0, 4, 0, 3, 2, 0}};

std::vector<std::size_t> order_of(UnitOrder order, std::size_t token = 0)
{
    std::vector<std::size_t> indices;
    for (const FeedForwardUnit& unit : feed_forward_units(hidden, order, token))
        indices.push_back(unit.index);
    return indices;
}

TEST(FeedForwardUnits, stand_by_their_activity)
{
    EXPECT_EQ(order_of(UnitOrder::index), (std::vector<std::size_t>{0, 1, 2, 3}));
    EXPECT_EQ(order_of(UnitOrder::mean), (std::vector<std::size_t>{1, 3, 2, 0})); // 2, 2, 1, 0: equal ones keep order
    EXPECT_EQ(order_of(UnitOrder::largest), (std::vector<std::size_t>{3, 1, 2, 0}));
    EXPECT_EQ(order_of(UnitOrder::token, 1), (std::vector<std::size_t>{1, 2, 0, 3}));
}

TEST(FeedForwardUnits, know_where_they_answer_most)
{
    const auto units = feed_forward_units(hidden, UnitOrder::index);
    EXPECT_EQ(units[1].mean, 2);
    EXPECT_EQ(units[1].largest, 3);
    EXPECT_EQ(units[1].token, 1U);
    EXPECT_EQ(units[1].active, 2U);
    EXPECT_EQ(units[0].active, 0U);
    EXPECT_EQ(active_units(hidden), (std::vector<std::size_t>{2, 2}));
}

TEST(FeedForwardUnits, that_are_no_numbers_come_last)
{
    Tensor damaged = hidden;
    damaged.values[0] = damaged.values[3] = std::numeric_limits<float>::quiet_NaN();
    const auto units = feed_forward_units(damaged, UnitOrder::mean);
    EXPECT_EQ(units[0].index, 1U);
    EXPECT_EQ(units[1].index, 2U);
}

TEST(FeedForwardUnits, need_a_matrix_and_a_token_that_is_there)
{
    EXPECT_THROW(feed_forward_units({"h", {}, {0, 4}, {}}, UnitOrder::mean), Error);
    EXPECT_THROW(feed_forward_units(hidden, UnitOrder::token, 2), Error);
}

} // namespace
} // namespace regard
