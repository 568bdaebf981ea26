#include "core/analysis/divergence.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/training/loss.h"

namespace regard {
namespace {

TEST(Divergence, of_a_one_hot_target_is_the_surprise_of_its_label)
{
    const std::vector<float> target = {0, 1, 0}, predicted = {0.25F, 0.125F, 0.625F};
    EXPECT_NEAR(cross_entropy(target, predicted), 2.0794415, 1e-6); // ln 8
    EXPECT_NEAR(kl_divergence(target, predicted), 2.0794415, 1e-6);
    EXPECT_EQ(entropy(target), 0);
}

TEST(Divergence, is_cross_entropy_without_the_targets_own_entropy)
{
    const std::vector<float> target = {0.5F, 0.25F, 0.25F}, predicted = {0.25F, 0.25F, 0.5F};
    // ln 2 · (0.5 · 2 + 0.25 · 2 + 0.25 · 1), and of the target itself ln 2 · (0.5 · 1 + 0.25 · 2 + 0.25 · 2)
    EXPECT_NEAR(cross_entropy(target, predicted), 1.75 * std::log(2.0), 1e-7);
    EXPECT_NEAR(entropy(target), 1.5 * std::log(2.0), 1e-7);
    EXPECT_NEAR(kl_divergence(target, predicted), 0.25 * std::log(2.0), 1e-7);
    EXPECT_NEAR(kl_divergence(predicted, target), 0.25 * std::log(2.0), 1e-7);
    EXPECT_EQ(kl_divergence(target, target), 0);
}

TEST(Divergence, is_infinite_where_the_prediction_rules_the_target_out)
{
    const std::vector<float> target = {0.5F, 0.5F}, predicted = {1, 0};
    EXPECT_EQ(cross_entropy(target, predicted), std::numeric_limits<double>::infinity());
    EXPECT_EQ(kl_divergence(target, predicted), std::numeric_limits<double>::infinity());
    EXPECT_NEAR(cross_entropy(predicted, target), std::log(2.0), 1e-7); // q = 0 adds nothing
}

TEST(Divergence, the_smoothed_target_is_the_one_that_training_uses)
{
    const std::vector<float> target = target_distribution(4, 2, 0.2F);
    EXPECT_NEAR(target[0], 0.05, 1e-7);
    EXPECT_NEAR(target[2], 0.85, 1e-7);
    EXPECT_EQ(target_distribution(3, 0, 0), (std::vector<float>{1, 0, 0}));

    Matrix logits(1, 4);
    logits << 0.3F, -1.0F, 2.0F, 0.1F;
    const Eigen::ArrayXf powers = logits.row(0).array().exp();
    const Eigen::ArrayXf p = powers / powers.sum();
    const int label = 2;
    const LossResult loss = smoothed_cross_entropy(logits, {&label, 1}, -1, 0.2F, 1.0F);
    EXPECT_NEAR(cross_entropy(target, {p.data(), 4}), loss.sum, 1e-6);
}

} // namespace
} // namespace regard
