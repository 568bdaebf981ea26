#include <algorithm>
#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "core/analysis/attention_flow.h"
#include "core/analysis/flow_network.h"
#include "core/error.h"
#include "tests/support/attention_trace.h"

using namespace regard;
using namespace regard::test;

namespace {

TEST(FlowNetwork, HandMadeOne)
{
    // Two ways of 3 and 2 that share an edge of 4 at the end, and one around it that carries 1.
    FlowNetwork network(5);
    network.connect(0, 1, 3);
    network.connect(0, 2, 2);
    network.connect(1, 3, 5);
    network.connect(2, 3, 5);
    network.connect(3, 4, 4);
    network.connect(2, 4, 0.5);
    EXPECT_DOUBLE_EQ(network.maximum_flow(0, 4), 4.5);
    EXPECT_DOUBLE_EQ(network.maximum_flow(0, 3), 5);
    EXPECT_DOUBLE_EQ(network.maximum_flow(0, 4), 4.5); // nothing is left of the one before
    EXPECT_DOUBLE_EQ(network.maximum_flow(4, 0), 0);
}

TEST(FlowNetwork, IsTheSmallestCutOfEverySmallNetwork)
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> capacity(0, 1);
    constexpr std::size_t nodes = 7;
    for (int round = 0; round < 60; ++round) {
        FlowNetwork network(nodes);
        double table[nodes][nodes] = {};
        for (std::size_t from = 0; from < nodes; ++from)
            for (std::size_t to = 0; to < nodes; ++to)
                if (from != to && random() % 5 < 2) {
                    table[from][to] = capacity(random);
                    network.connect(from, to, table[from][to]);
                }
        double smallest = std::numeric_limits<double>::infinity();
        for (unsigned side = 0; side < (1U << nodes); ++side) {
            if (!(side & 1U) || (side >> (nodes - 1) & 1U))
                continue; // node 0 is on the source's side, the last on the sink's
            double cut = 0;
            for (std::size_t from = 0; from < nodes; ++from)
                for (std::size_t to = 0; to < nodes; ++to)
                    if ((side >> from & 1U) && !(side >> to & 1U))
                        cut += table[from][to];
            smallest = std::min(smallest, cut);
        }
        EXPECT_NEAR(network.maximum_flow(0, nodes - 1), smallest, 1e-9);
    }
}

TEST(AttentionFlow, TwoLayersByHand)
{
    Trace trace;
    trace.source = worded_tokens({"a", "b"});
    add_weights(trace, AttentionKind::encoder, 0, {1, 2, 2}, {1, 0, 0.5F, 0.5F});
    add_weights(trace, AttentionKind::encoder, 1, {1, 2, 2}, {0.2F, 0.8F, 0, 1});
    // With the residual connection: layer 1 [.6 .4; 0 1], layer 0 [1 0; .25 .75].
    const auto flow = attention_flow(trace, AttentionKind::encoder, 1, 0);
    ASSERT_EQ(flow.size(), 2U);
    EXPECT_NEAR(flow[0], 0.6 + 0.25, 1e-6);
    EXPECT_NEAR(flow[1], 0.4, 1e-6); // by way of b, which lets 0.75 through
    const auto lowest = attention_flow(trace, AttentionKind::encoder, 0, 1);
    EXPECT_NEAR(lowest[0], 0.25, 1e-6);
    EXPECT_NEAR(lowest[1], 0.75, 1e-6);
}

TEST(AttentionFlow, TheDecodersStaysCausalAndCrossGoesOnThroughTheEncoder)
{
    Trace trace;
    trace.source = worded_tokens({"a", "b", "c"});
    trace.target_input = trace.target_output = worded_tokens({"x", "y", "z", "w"});
    trace.shape.encoder_layers = 2;
    for (std::size_t layer = 0; layer < 2; ++layer) {
        add_weights(trace, AttentionKind::encoder, layer, {2, 3, 3},
                    random_weights(AttentionKind::encoder, 2, 3, 3, unsigned(layer)));
        add_weights(trace, AttentionKind::decoder, layer, {2, 4, 4},
                    random_weights(AttentionKind::decoder, 2, 4, 4, unsigned(5 + layer)));
        add_weights(trace, AttentionKind::cross, layer, {2, 4, 3},
                    random_weights(AttentionKind::cross, 2, 4, 3, unsigned(9 + layer)));
    }
    const auto causal = attention_flow(trace, AttentionKind::decoder, 1, 1);
    ASSERT_EQ(causal.size(), 4U);
    EXPECT_GT(causal[0], 0);
    EXPECT_GT(causal[1], 0);
    EXPECT_EQ(causal[2], 0);
    EXPECT_EQ(causal[3], 0);
    const auto cross = attention_flow(trace, AttentionKind::cross, 1, 3);
    ASSERT_EQ(cross.size(), 3U);
    for (const float value : cross) {
        EXPECT_GT(value, 0);
        EXPECT_LE(value, 1 + 1e-6);
    }
}

TEST(AttentionFlow, RefusesByNameAndStops)
{
    Trace trace;
    add_weights(trace, AttentionKind::encoder, 0, {1, 65, 65}, random_weights(AttentionKind::encoder, 1, 65, 65, 1));
    const auto kind_of = [&](std::size_t query, std::stop_token stop = {}) {
        try {
            attention_flow(trace, AttentionKind::encoder, 0, query, std::move(stop));
        } catch (const Error& error) {
            return error.kind();
        }
        return Error::Kind::io;
    };
    EXPECT_EQ(kind_of(0), Error::Kind::invalid); // too long
    trace.tensors.clear();
    EXPECT_EQ(kind_of(0), Error::Kind::missing);
    auto weights = random_weights(AttentionKind::encoder, 1, 64, 64, 1);
    add_weights(trace, AttentionKind::encoder, 0, {1, 64, 64}, weights);
    EXPECT_EQ(kind_of(64), Error::Kind::invalid);
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(kind_of(0, stopped.get_token()), Error::Kind::cancelled);
    std::size_t heard = 0;
    EXPECT_EQ(attention_flow(trace, AttentionKind::encoder, 0, 0, {},
                             [&](std::size_t done, std::size_t all) {
                                 EXPECT_EQ(done, ++heard);
                                 EXPECT_EQ(all, 64U);
                             })
                  .size(),
              64U);
    EXPECT_EQ(heard, 64U);
    weights[7] = std::numeric_limits<float>::quiet_NaN();
    add_weights(trace, AttentionKind::encoder, 0, {1, 64, 64}, weights);
    EXPECT_EQ(kind_of(0), Error::Kind::invalid);
}

} // namespace
