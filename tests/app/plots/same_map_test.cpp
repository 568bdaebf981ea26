#include "app/plots/same_map.h"

#include <cmath>

#include <gtest/gtest.h>

namespace regard::app {
namespace {

HeatMapData map()
{
    HeatMapData data;
    data.rows = 2;
    data.columns = 2;
    data.values = {0, 1, std::nanf(""), 3};
    data.rowLabels = {"a", "b"};
    data.columnLabels = {"c", "d"};
    return data;
}

TEST(SameMap, looks_at_values_labels_and_what_is_to_come)
{
    EXPECT_TRUE(looksLike(map(), map())) << "NaN is like NaN";
    HeatMapData other = map();
    other.notes = {"as of step 3"};
    EXPECT_TRUE(looksLike(map(), other)) << "notes stand elsewhere";
    other = map();
    other.values[3] = 3.0000002F;
    EXPECT_FALSE(looksLike(map(), other));
    other = map();
    other.rowLabels[1] = "…";
    EXPECT_FALSE(looksLike(map(), other));
    other = map();
    other.values[0] = 0;
    other.setPending({true, false, false, false});
    EXPECT_FALSE(looksLike(map(), other)) << "no number is not the number 0";
    other = map();
    other.maximum = 2;
    EXPECT_FALSE(looksLike(map(), other));
}

} // namespace
} // namespace regard::app
