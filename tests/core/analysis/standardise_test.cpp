#include "core/analysis/standardise.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/support/compare.h"

namespace regard {
namespace {

const Tensor two_by_four{"x", {"token", "feature"}, {2, 4}, {1, 2, 3, 6, -1, 2, 1, 2}};

TEST(StandardisedRows, have_the_mean_and_variance_of_their_own_features)
{
    const Standardised rows = standardised_rows(two_by_four, 2, 0.5F);
    EXPECT_EQ(rows.mean, (std::vector<float>{3, 1}));
    EXPECT_EQ(rows.variance, (std::vector<float>{3.5F, 1.5F})); // of 4 values, not of a sample
    // √(3.5 + 0.5) = 2, √(1.5 + 0.5) = √2
    const float root = 1.41421356F;
    EXPECT_TRUE(test::near(rows.values.values, std::vector<float>{-1, -0.5F, 0, 1.5F, -2 / root, 1 / root, 0, 1 / root},
                           {1e-6}));
}

TEST(StandardisedColumns, have_the_mean_and_variance_of_the_batch)
{
    const Standardised columns = standardised_columns(two_by_four, 2, 3);
    EXPECT_EQ(columns.mean, (std::vector<float>{0, 2, 2, 4}));
    EXPECT_EQ(columns.variance, (std::vector<float>{1, 0, 1, 4}));
    const float seven = 2.64575131F;
    EXPECT_TRUE(test::near(columns.values.values,
                           std::vector<float>{0.5F, 0, 0.5F, 2 / seven, -0.5F, 0, -0.5F, -2 / seven}, {1e-6}));
}

TEST(StandardisedColumns, of_one_row_have_no_variance_and_are_all_zero)
{
    const Standardised columns = standardised_columns(two_by_four, 1, 1e-5F);
    EXPECT_EQ(columns.mean, (std::vector<float>{1, 2, 3, 6}));
    EXPECT_EQ(columns.variance, (std::vector<float>{0, 0, 0, 0}));
    EXPECT_EQ(columns.values.values, (std::vector<float>{0, 0, 0, 0}));
    EXPECT_EQ(standardised_rows(two_by_four, 1, 0.5F).values.values, (std::vector<float>{-1, -0.5F, 0, 1.5F}));
}

TEST(Standardised, needs_rows_that_are_there)
{
    EXPECT_THROW(standardised_rows(two_by_four, 0, 1), Error);
    EXPECT_THROW(standardised_columns(two_by_four, 3, 1), Error);
    EXPECT_THROW(standardised_columns({"x", {}, {2, 0}, {}}, 1, 1), Error);
}

} // namespace
} // namespace regard
