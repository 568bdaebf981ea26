#include "core/analysis/cost.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/arithmetic.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/tiny_model.h"

using namespace regard;
using regard::test::error_of;

namespace {

TEST(LayerCost, IsThatOfThePapersTable)
{
    const CostSizes sizes{.length = 81, .width = 10, .kernel = 3, .window = 9};
    const LayerCost attention = layer_cost(LayerType::self_attention, sizes);
    EXPECT_EQ(attention.operations, 81 * 81 * 10);
    EXPECT_EQ(attention.sequential, 1);
    EXPECT_EQ(attention.path, 1);
    const LayerCost recurrent = layer_cost(LayerType::recurrent, sizes);
    EXPECT_EQ(recurrent.operations, 81 * 100);
    EXPECT_EQ(recurrent.sequential, 81);
    EXPECT_EQ(recurrent.path, 81);
    const LayerCost convolution = layer_cost(LayerType::convolutional, sizes);
    EXPECT_EQ(convolution.operations, 3 * 81 * 100);
    EXPECT_EQ(convolution.sequential, 1);
    EXPECT_EQ(convolution.path, 27);
    EXPECT_NEAR(layer_cost(LayerType::dilated_convolutional, sizes).path, 4, 1e-12) << "log_3 81";
    const LayerCost restricted = layer_cost(LayerType::restricted_attention, sizes);
    EXPECT_EQ(restricted.operations, 9 * 81 * 10);
    EXPECT_EQ(restricted.sequential, 1);
    EXPECT_EQ(restricted.path, 9);
}

TEST(LayerCost, SelfAttentionIsCheaperBelowTheWidth)
{
    const CostSizes sizes{.width = 256};
    const double lengths[] = {255, 256, 257};
    const auto attention = layer_costs(LayerType::self_attention, sizes, lengths);
    const auto recurrent = layer_costs(LayerType::recurrent, sizes, lengths);
    EXPECT_LT(attention[0].operations, recurrent[0].operations);
    EXPECT_EQ(attention[1].operations, recurrent[1].operations);
    EXPECT_GT(attention[2].operations, recurrent[2].operations);
    EXPECT_EQ(break_even_length(sizes), 256);
}

TEST(LayerCost, EdgesAndErrors)
{
    EXPECT_EQ(layer_cost(LayerType::convolutional, {.length = 2, .kernel = 5}).path, 1);
    EXPECT_EQ(layer_cost(LayerType::dilated_convolutional, {.length = 1, .kernel = 1}).path, 1);
    EXPECT_TRUE(std::isinf(layer_cost(LayerType::dilated_convolutional, {.length = 2, .kernel = 1}).path));
    EXPECT_EQ(error_of([] { layer_cost(LayerType::recurrent, {.length = 0}); }).parts().where, "length");
    EXPECT_EQ(error_of([] { layer_cost(LayerType::recurrent, {.window = std::nan("")}); }).parts().where, "window");
}

TEST(RunCost, PairsAreThoseThatTheMasksLeave)
{
    Trace trace;
    trace.target_input.resize(9);
    trace.source.resize(9);
    for (const auto& window : {std::optional<std::size_t>(), std::optional<std::size_t>(0),
                               std::optional<std::size_t>(2), std::optional<std::size_t>(99)})
        for (const auto kind : {AttentionKind::encoder, AttentionKind::decoder}) {
            trace.variant.encoder_window = trace.variant.decoder_window = window;
            std::size_t pairs = 0;
            for (std::size_t query = 0; query < 9; ++query)
                for (std::size_t key = 0; key < 9; ++key)
                    pairs += is_masked(trace, kind, query, key) ? 0 : 1;
            EXPECT_EQ(attended_pairs(9, kind == AttentionKind::decoder, window), pairs);
        }
    EXPECT_EQ(attended_pairs(9, false), 81U);
    EXPECT_EQ(attended_pairs(9, true), 45U);
}

TEST(RunCost, CountsEveryBlockOfTheModel)
{
    EncoderDecoderConfig config = test::tiny_description().config; // d 16, f 32, 2 + 2 layers
    config.vocabulary = 100;
    const auto costs = run_cost(config, 5, 3);
    ASSERT_EQ(costs.size(), 2U * 2 + 2 * 3 + 1);
    EXPECT_EQ(costs[0].path, "encoder.layers.0.self_attention");
    EXPECT_EQ(costs[0].projections, 4U * 5 * 16 * 16);
    EXPECT_EQ(costs[0].scores, 25U * 16);
    EXPECT_EQ(costs[0].values, 25U * 16);
    EXPECT_EQ(costs[1].projections, 2U * 5 * 16 * 32);
    EXPECT_EQ(costs[4].path, "decoder.layers.0.self_attention");
    EXPECT_EQ(costs[4].scores, 6U * 16) << "causal";
    EXPECT_EQ(costs[5].path, "decoder.layers.0.cross_attention");
    EXPECT_EQ(costs[5].projections, 2U * (3 + 5) * 16 * 16) << "keys and values once, of the source";
    EXPECT_EQ(costs[5].scores, 15U * 16);
    EXPECT_EQ(costs.back().total(), 3U * 16 * 100);
    EXPECT_EQ(run_cost(config, 5, 3, {.encoder_window = 1})[0].scores, 13U * 16);
    EXPECT_EQ(error_of([&] { run_cost(config, 0, 3); }).kind(), Error::Kind::invalid);
}

} // namespace
