#include "core/analysis/principal_components.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/support/compare.h"

namespace regard {
namespace {

TEST(PrincipalComponents, of_points_on_a_line_are_that_line)
{
    // (1, 2) + t (3, 4) for t = −2, 0, 2
    const Tensor points{"x", {"point", "feature"}, {3, 2}, {-5, -6, 1, 2, 7, 10}};
    const PrincipalComponents found = principal_components(points, 2);
    EXPECT_EQ(found.mean, (std::vector<float>{1, 2}));
    EXPECT_TRUE(test::near(found.directions.values, std::vector<float>{0.6F, 0.8F, 0, 0}, {1e-6}));
    EXPECT_TRUE(test::near(found.coordinates.values, std::vector<float>{-10, 0, 0, 0, 10, 0}, {1e-5}));
    EXPECT_NEAR(found.variance[0], 200.0 / 3, 1e-4);
    EXPECT_NEAR(found.share[0], 1, 1e-6);
    EXPECT_EQ(found.share[1], 0);
}

TEST(PrincipalComponents, are_the_same_of_many_points_and_of_many_features)
{
    // An ellipse with axes 5 and 2, lying in the plane of features 1 and 3; then as features of 40 numbers.
    for (const std::size_t features : {4U, 40U}) {
        Tensor points{"x", {"point", "feature"}, {12, features}, std::vector<float>(12 * features, 0.5F)};
        for (std::size_t i = 0; i < 12; ++i) {
            const double angle = double(i) * M_PI / 6;
            points.values[i * features + 1] += float(2 * std::cos(angle));
            points.values[i * features + 3] += float(5 * std::sin(angle));
        }
        const PrincipalComponents found = principal_components(points, 2);
        EXPECT_NEAR(found.directions.at(0, 3), 1, 1e-6) << features;
        EXPECT_NEAR(found.directions.at(1, 1), 1, 1e-6) << features;
        EXPECT_NEAR(found.variance[0], 12.5, 1e-5);
        EXPECT_NEAR(found.variance[1], 2, 1e-5);
        EXPECT_NEAR(found.share[0], 25.0 / 29, 1e-6);
        EXPECT_NEAR(found.coordinates.at(3, 0), 5, 1e-5);
        EXPECT_NEAR(found.coordinates.at(6, 1), -2, 1e-5);
    }
}

TEST(PrincipalComponents, of_one_point_are_nothing)
{
    const PrincipalComponents found = principal_components({"x", {}, {1, 3}, {1, 2, 3}}, 2);
    EXPECT_EQ(found.coordinates.values, (std::vector<float>{0, 0}));
    EXPECT_EQ(found.share, (std::vector<float>{0, 0}));
    EXPECT_EQ(principal_components({"x", {}, {2, 1}, {1, 3}}, 2).coordinates.shape[1], 1U);
}

TEST(PrincipalComponents, refuse_what_is_no_number)
{
    EXPECT_THROW(principal_components({"x", {}, {1, 2}, {1, std::numeric_limits<float>::infinity()}}, 2), Error);
    EXPECT_THROW(principal_components({"x", {}, {0, 2}, {}}, 2), Error);
}

TEST(StreamPoints, are_all_tokens_of_a_depth_then_those_of_the_next)
{
    Trace trace;
    trace.shape.encoder_layers = 2;
    trace.tensors["encoder.input"] = {"", {}, {2, 2}, {1, 2, 3, 4}};
    trace.tensors["encoder.layers.0.output"] = {"", {}, {2, 2}, {5, 6, 7, 8}};
    trace.tensors["encoder.layers.1.output"] = {"", {}, {2, 1}, {9, 9}};
    const StreamPoints points = stream_points(trace, Stack::encoder);
    EXPECT_EQ(points.tokens, 2U);
    EXPECT_EQ(points.paths.size(), 2U);
    EXPECT_EQ(points.points.values, (std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8}));
}

} // namespace
} // namespace regard
