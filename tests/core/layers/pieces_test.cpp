#include <cmath>
#include <gtest/gtest.h>

#include "core/layers/layer_norm.h"
#include "core/layers/relative_position_bias.h"
#include "core/layers/rotary_positions.h"
#include "core/math/activations.h"

namespace regard {
namespace {

TEST(Activations, HaveTheirValues)
{
    const std::pair<Activation, float> at_one[] = {
        {Activation::relu, 1.0F},           {Activation::gelu, 0.84134475F},       {Activation::gelu_tanh, 0.84119199F},
        {Activation::gelu_fast, 0.841192F}, {Activation::quick_gelu, 0.84579577F}, {Activation::silu, 0.73105858F},
        {Activation::squared_relu, 1.0F}};
    for (const auto& [activation, value] : at_one) {
        Matrix x(1, 3);
        x << 1, -2, 0;
        activate(activation, x);
        EXPECT_NEAR(x(0, 0), value, 1e-6F) << int(activation);
        for (Index i = 0; i < 3; ++i)
            EXPECT_NEAR(x(0, i), activated(activation, i == 0 ? 1 : i == 1 ? -2 : 0), 1e-6) << int(activation) << i;
    }
    Matrix nan = Matrix::Constant(1, 1, std::nanf(""));
    activate(Activation::silu, nan);
    EXPECT_TRUE(std::isnan(nan(0, 0)));
}

TEST(RootMeanSquareNorm, DividesByTheRootOfTheMeanSquare)
{
    ParameterLayout layout;
    const LayerNorm norm(layout, "norm", 2, 1.0F, NormKind::root_mean_square);
    EXPECT_EQ(layout.find("norm.bias"), nullptr);
    ParameterBuffer parameters(layout.size());
    layout.find("norm.weight")->slot.in(parameters.data()).row(0) << 2, 10;
    Matrix x(1, 2), y;
    x << 1, 5; // mean of squares 13; with the 1 of ε 14
    LayerNormState state;
    norm.forward(parameters.data(), view(x), state, y);
    EXPECT_NEAR(y(0, 0), 2 / std::sqrt(14.0F), 1e-6F);
    EXPECT_NEAR(y(0, 1), 50 / std::sqrt(14.0F), 1e-5F);
}

TEST(DistanceBuckets, AreExactNearbyAndLogarithmicFarAway)
{
    const DistanceBuckets both;
    EXPECT_EQ(both.of(0), 0);
    EXPECT_EQ(both.of(-1), 1);
    EXPECT_EQ(both.of(1), 17);
    EXPECT_EQ(both.of(-7), 7);
    EXPECT_EQ(both.of(-8), 8);
    EXPECT_EQ(both.of(100), 31);
    EXPECT_EQ(both.of(-5000), 15);
    DistanceBuckets causal;
    causal.bidirectional = false;
    EXPECT_EQ(causal.of(5), 0) << "a key behind the query, which the mask hides";
    EXPECT_EQ(causal.of(-15), 15);
    EXPECT_EQ(causal.of(-16), 16);
    EXPECT_EQ(causal.of(-5000), 31);
}

TEST(RotaryPositions, LeaveProductsThatDependOnTheDistanceAlone)
{
    const RotaryPositions rotary;
    const auto product = [&](Index query_position, Index key_position) {
        Matrix rows(2, 4);
        rows << 1, -2, 0.5F, 3, /**/ 2, 1, -1, 0.25F;
        const std::vector<AttendedPair> pairs = {{0, 1, 0, 1, 1, query_position, true},
                                                 {1, 1, 0, 1, 1, key_position, true}};
        rotary.rotate(mutable_view(rows), 4, pairs);
        return rows.row(0).dot(rows.row(1));
    };
    EXPECT_NEAR(product(0, 0), 2 - 2 - 0.5F + 0.75F, 1e-6F) << "position 0 turns nothing";
    EXPECT_NEAR(product(7, 3), product(14, 10), 1e-5F);
    EXPECT_GT(std::fabs(product(7, 3) - product(7, 4)), 0.1F);
    // Pair 0 is features 0 and 2, turned by 1 radian at position 1.
    Matrix row(1, 4);
    row << 1, 0, 0, 0;
    rotary.rotate(mutable_view(row), 4, std::vector<AttendedPair>{{0, 1, 0, 1, 1, 1, true}});
    EXPECT_NEAR(row(0, 0), std::cos(1.0F), 1e-6F);
    EXPECT_NEAR(row(0, 2), std::sin(1.0F), 1e-6F);
}

} // namespace
} // namespace regard
