#include "core/analysis/step_output.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

TEST(StepOutput, soft_max_with_temperature)
{
    const std::vector<float> logits = {0, std::log(2.0F), std::log(5.0F), 0};
    const StepOutput plain = step_output(logits, 3);
    ASSERT_EQ(plain.top.size(), 3U);
    EXPECT_EQ(plain.top[0].id, 2);
    EXPECT_NEAR(plain.top[0].probability, 5.0 / 9, 1e-6);
    EXPECT_EQ(plain.top[1].id, 1);
    EXPECT_NEAR(plain.top[1].probability, 2.0 / 9, 1e-6);
    EXPECT_EQ(plain.top[2].id, 0) << "of equal ones the lower id";
    EXPECT_EQ(plain.top[2].rank, 2U);
    EXPECT_FLOAT_EQ(plain.top[0].logit, std::log(5.0F)) << "logits are shown as they are at every temperature";

    const StepOutput sharper = step_output(logits, 1, 0.5F);
    EXPECT_NEAR(sharper.top[0].probability, 25.0 / 31, 1e-6);
    EXPECT_NEAR(step_output(logits, 1, 2.0F).top[0].probability, std::sqrt(5.0) / (2 + std::sqrt(2.0) + std::sqrt(5.0)),
                1e-6);
}

TEST(StepOutput, entropy_in_bits)
{
    EXPECT_NEAR(step_output(std::vector<float>(8, 3.0F), 1).entropy, 3.0, 1e-9);
    EXPECT_NEAR(step_output(std::vector<float>{0, -1e30F}, 1).entropy, 0.0, 1e-9);
    EXPECT_NEAR(step_output(std::vector<float>{0, 0, -1e30F, -std::numeric_limits<float>::infinity()}, 1).entropy, 1.0,
                1e-9);
}

TEST(StepOutput, rank_and_greedy_choice)
{
    const std::vector<float> logits = {1, 7, 3, 7};
    EXPECT_EQ(ranked_token(logits, 1).rank, 0U);
    EXPECT_EQ(ranked_token(logits, 3).rank, 1U);
    EXPECT_EQ(ranked_token(logits, 0).rank, 3U);
    EXPECT_NEAR(ranked_token(logits, 2, 2.0F).probability,
                std::exp(1.5) / (std::exp(0.5) + 2 * std::exp(3.5) + std::exp(1.5)), 1e-6);
    const std::vector<int> never = {1, 2};
    EXPECT_EQ(greedy_choice(logits, {}), 1);
    EXPECT_EQ(greedy_choice(logits, never), 3);
    EXPECT_EQ(greedy_choice({}, never), -1);
}

TEST(StepOutput, what_is_no_number_is_not_hidden)
{
    const std::vector<float> logits = {std::nanf(""), 2, 1};
    const StepOutput output = step_output(logits, 3);
    EXPECT_TRUE(std::isnan(output.top[0].probability));
    EXPECT_EQ(output.top[0].id, 1);
    EXPECT_EQ(output.top[2].id, 0);
    EXPECT_TRUE(std::isnan(output.entropy));
    EXPECT_EQ(greedy_choice(logits, {}), 1);
}

TEST(StepOutput, refuses_what_it_cannot_do)
{
    const std::vector<float> logits = {1, 2};
    EXPECT_THROW(step_output({}, 1), Error);
    EXPECT_THROW(step_output(logits, 1, 0), Error);
    EXPECT_THROW(step_output(logits, 1, std::nanf("")), Error);
    EXPECT_THROW(ranked_token(logits, 2), Error);
}

TEST(StepOutput, is_that_of_a_run)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    const auto trace = run(*test::tiny_model(), request);
    const Tensor& logits = trace->at("decoder.logits");
    const Tensor& probabilities = trace->at("decoder.probabilities");
    const auto entropies = step_entropies(*trace);
    ASSERT_EQ(entropies.size(), trace->steps.size());
    const std::vector<int> never = {0, 2};
    for (std::size_t step = 0; step < trace->steps.size(); ++step) {
        const StepOutput output = step_output(logits.row(step), 5);
        EXPECT_EQ(greedy_choice(logits.row(step), never), trace->steps[step].chosen);
        EXPECT_NEAR(output.entropy, double(entropies[step]), 1e-4);
        for (std::size_t rank = 0; rank < 5; ++rank) {
            EXPECT_EQ(output.top[rank].id, trace->steps[step].top[rank].id);
            EXPECT_NEAR(output.top[rank].probability, probabilities.at(step, std::size_t(output.top[rank].id)), 1e-6);
        }
    }
    EXPECT_TRUE(step_entropies(Trace{}).empty());
}

} // namespace
} // namespace regard
