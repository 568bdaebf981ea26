#include "app/plots/head_sheet_order.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "app/plots/head_sheet_window.h"

namespace regard::app {
namespace {

const double none = std::numeric_limits<double>::quiet_NaN();

TEST(HeadOrder, equal_values_keep_their_order_and_nan_comes_last_either_way)
{
    const std::vector<double> values = {2, none, 1, 2, 0.5, none, 1};
    EXPECT_EQ(sortedIndices(values, true), (std::vector<std::size_t>{4, 2, 6, 0, 3, 1, 5}));
    EXPECT_EQ(sortedIndices(values, false), (std::vector<std::size_t>{0, 3, 2, 6, 4, 1, 5}));
    EXPECT_TRUE(sortedIndices({}, true).empty());
}

TEST(HeadOrder, heads_are_sorted_by_the_measure_that_is_asked_for)
{
    std::vector<HeadMetrics> metrics(4);
    for (std::size_t i = 0; i < 4; ++i) {
        metrics[i].entropy = double(3 - i);
        metrics[i].mean_distance = double((i + 2) % 4);
    }
    using Places = std::vector<HeadPlace>;
    EXPECT_EQ(orderedHeads(2, 2, HeadOrder::place, true, metrics), (Places{{0, 0}, {0, 1}, {1, 0}, {1, 1}}));
    EXPECT_EQ(orderedHeads(2, 2, HeadOrder::place, false, metrics), (Places{{1, 1}, {1, 0}, {0, 1}, {0, 0}}));
    EXPECT_EQ(orderedHeads(2, 2, HeadOrder::entropy, true, metrics), (Places{{1, 1}, {1, 0}, {0, 1}, {0, 0}}));
    EXPECT_EQ(orderedHeads(2, 2, HeadOrder::distance, true, metrics), (Places{{1, 0}, {1, 1}, {0, 0}, {0, 1}}));
    EXPECT_EQ(orderedHeads(2, 2, HeadOrder::entropy, true, {}), (Places{{0, 0}, {0, 1}, {1, 0}, {1, 1}}))
        << "nothing known yet";
    EXPECT_TRUE(orderedHeads(0, 0, HeadOrder::entropy, true, {}).empty());
}

TEST(HeadOrder, numbers_have_units_and_no_nan)
{
    HeadMetrics metrics;
    metrics.entropy = 2.3456;
    metrics.diagonal = none;
    EXPECT_EQ(orderNumber(HeadOrder::entropy, metrics, QLocale::c()), "2.35 bit");
    EXPECT_EQ(orderNumber(HeadOrder::diagonal, metrics, QLocale::c()), QString::fromUtf8("–"));
}

TEST(SheetWindow, zooms_at_a_cell_and_stays_within_the_map)
{
    SheetWindow window;
    window.setCells({100, 50});
    EXPECT_TRUE(window.showsAll());
    EXPECT_TRUE(window.zoomAt({20, 10}, 2));
    EXPECT_EQ(window.part(), QRectF(10, 5, 50, 25));
    EXPECT_DOUBLE_EQ(window.zoom(), 2);
    EXPECT_TRUE(window.panBy({-30, 100}));
    EXPECT_EQ(window.part(), QRectF(0, 25, 50, 25));
    EXPECT_FALSE(window.panBy({-5, 5})) << "there is no more";
    EXPECT_TRUE(window.show({80, 10}));
    EXPECT_EQ(window.part(), QRectF(31, 10, 50, 25));
    EXPECT_TRUE(window.zoomAt({0, 0}, 1e9));
    EXPECT_EQ(window.part().height(), 4);
    window.setCells({100, 50});
    EXPECT_FALSE(window.showsAll()) << "a new run of as many tokens stays where it is";
    EXPECT_TRUE(window.zoomAt({50, 25}, 1e-9));
    EXPECT_TRUE(window.showsAll());
    window.setCells({7, 3});
    EXPECT_EQ(window.part(), QRectF(0, 0, 7, 3));
    EXPECT_FALSE(window.zoomAt({1, 1}, 4)) << "few cells are seen whole";
    window.setCells({0, 0});
    EXPECT_FALSE(window.zoomAt({0, 0}, 2));
}

} // namespace
} // namespace regard::app
