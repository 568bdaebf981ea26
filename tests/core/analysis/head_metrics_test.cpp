#include "core/analysis/head_metrics.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/error.h"
#include "tests/support/attention_trace.h"

namespace regard {
namespace {

Trace trace_with(AttentionKind kind, std::size_t queries, std::size_t keys, std::vector<float> weights)
{
    Trace trace;
    const std::string path = attention_path(kind, 0, "weights");
    trace.tensors[path] = {path, {"head", "query", "key"}, {weights.size() / (queries * keys), queries, keys}, weights};
    return trace;
}

TEST(HeadMetrics, a_diagonal_head_has_no_entropy_and_no_distance)
{
    const Trace trace = trace_with(AttentionKind::encoder, 3, 3, {1, 0, 0, 0, 1, 0, 0, 0, 1});
    const HeadMetrics metrics = head_metrics(trace, AttentionKind::encoder, 0, 0);
    EXPECT_DOUBLE_EQ(metrics.entropy, 0);
    EXPECT_DOUBLE_EQ(metrics.mean_distance, 0);
    EXPECT_DOUBLE_EQ(metrics.diagonal, 1);
    EXPECT_DOUBLE_EQ(metrics.previous, 0);
    EXPECT_NEAR(metrics.special, 1.0 / 3, 1e-12);
}

TEST(HeadMetrics, an_even_head_has_the_full_entropy)
{
    const Trace trace = trace_with(AttentionKind::cross, 2, 4, std::vector<float>(8, 0.25F));
    const HeadMetrics metrics = head_metrics(trace, AttentionKind::cross, 0, 0);
    EXPECT_NEAR(metrics.entropy, 2, 1e-6);
    EXPECT_NEAR(metrics.mean_distance, (0 + 1 + 2 + 3 + 1 + 0 + 1 + 2) / 8.0, 1e-12);
    EXPECT_NEAR(metrics.diagonal, 0.25, 1e-12);
    EXPECT_NEAR(metrics.previous, 0.25, 1e-12);
    EXPECT_NEAR(metrics.next, 0.25, 1e-12);
    EXPECT_NEAR(metrics.first, 0.25, 1e-12);
    EXPECT_NEAR(metrics.end, 0.25, 1e-12);
    EXPECT_NEAR(metrics.largest, 0.25, 1e-12);
    EXPECT_NEAR(metrics.entropy_share, 1, 1e-6);
    EXPECT_NEAR(metrics.special, 0.25, 1e-12);
}

TEST(HeadMetrics, the_decoder_looks_back_at_its_start_token)
{
    const Trace trace = trace_with(AttentionKind::decoder, 2, 2, {1, 0, 0.75F, 0.25F});
    EXPECT_NEAR(head_metrics(trace, AttentionKind::decoder, 0, 0).special, 0.875, 1e-7);
}

TEST(HeadMetrics, only_the_head_asked_for_counts)
{
    const Trace trace = trace_with(AttentionKind::encoder, 1, 2, {1, 0, 0.5F, 0.5F});
    EXPECT_NEAR(head_metrics(trace, AttentionKind::encoder, 0, 1).entropy, 1, 1e-6);
    EXPECT_THROW(head_metrics(trace, AttentionKind::encoder, 0, 2), Error);
    EXPECT_THROW(head_metrics(trace, AttentionKind::encoder, 1, 0), Error);
}

TEST(StrongestKeys, are_the_heaviest_first_and_never_masked)
{
    const Trace trace = trace_with(AttentionKind::decoder, 3, 3, {1, 0, 0, 0.25F, 0.75F, 0, 0.2F, 0.2F, 0.6F});
    const auto top = strongest_keys(trace, AttentionKind::decoder, 0, 0, 1, 5);
    EXPECT_EQ(top, (std::vector<RankedKey>{{1, 0.75F}, {0, 0.25F}}));
    const auto two = strongest_keys(trace, AttentionKind::decoder, 0, 0, 2, 2);
    EXPECT_EQ(two, (std::vector<RankedKey>{{2, 0.6F}, {0, 0.2F}}));
    EXPECT_THROW(strongest_keys(trace, AttentionKind::decoder, 0, 0, 3, 2), Error);
}

TEST(HeadMetrics, weights_that_are_no_numbers_give_metrics_that_are_none)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    const Trace trace = trace_with(AttentionKind::encoder, 2, 2, {0.5F, 0.5F, none, none});
    const HeadMetrics metrics = head_metrics(trace, AttentionKind::encoder, 0, 0);
    for (const double value : {metrics.entropy, metrics.mean_distance, metrics.diagonal, metrics.previous,
                               metrics.special, metrics.first, metrics.end, metrics.largest, metrics.entropy_share})
        EXPECT_TRUE(std::isnan(value)) << value;
}

TEST(HeadMetrics, shares_are_of_the_queries_that_have_such_a_key)
{
    const Trace trace =
        trace_with(AttentionKind::encoder, 3, 3, {0.125F, 0.75F, 0.125F, 0.5F, 0.25F, 0.25F, 0, 0.25F, 0.75F});
    const HeadMetrics metrics = head_metrics(trace, AttentionKind::encoder, 0, 0);
    EXPECT_DOUBLE_EQ(metrics.diagonal, (0.125 + 0.25 + 0.75) / 3);
    EXPECT_DOUBLE_EQ(metrics.previous, (0.5 + 0.25) / 2);
    EXPECT_DOUBLE_EQ(metrics.next, (0.75 + 0.25) / 2);
    EXPECT_DOUBLE_EQ(metrics.first, (0.125 + 0.5 + 0) / 3);
    EXPECT_DOUBLE_EQ(metrics.end, (0.125 + 0.25 + 0.75) / 3);
    EXPECT_DOUBLE_EQ(metrics.largest, (0.75 + 0.5 + 0.75) / 3);
    EXPECT_NEAR(metrics.mean_distance, (1 + 0.75 + 0.25) / 3, 1e-12);
    const double first = 0.25 * 3 + 0.75 * std::log2(4 / 3.0), last = 0.5 + 0.75 * std::log2(4 / 3.0);
    EXPECT_NEAR(metrics.entropy, (first + 1.5 + last) / 3, 1e-6);
    EXPECT_NEAR(metrics.entropy_share, metrics.entropy / std::log2(3), 1e-6);
}

TEST(HeadMetrics, the_decoder_may_only_look_back)
{
    const Trace trace = trace_with(AttentionKind::decoder, 3, 3, {1, 0, 0, 0.5F, 0.5F, 0, 0.25F, 0.25F, 0.5F});
    const HeadMetrics metrics = head_metrics(trace, AttentionKind::decoder, 0, 0);
    EXPECT_EQ(metrics.next, 0);
    EXPECT_EQ(metrics.end, 0);
    EXPECT_DOUBLE_EQ(metrics.first, metrics.special);
    EXPECT_DOUBLE_EQ(metrics.first, 1.75 / 3);
    EXPECT_DOUBLE_EQ(metrics.previous, (0.5 + 0.25) / 2);
    // One bit of one; one and a half of log₂ 3.
    EXPECT_NEAR(metrics.entropy_share, (1 + 1.5 / std::log2(3)) / 2, 1e-6);
}

TEST(AllHeadMetrics, are_those_of_every_head)
{
    Trace trace;
    for (std::size_t layer = 0; layer < 3; ++layer)
        test::add_weights(trace, AttentionKind::cross, layer, {2, 5, 7},
                          test::random_weights(AttentionKind::cross, 2, 5, 7, unsigned(layer)));
    const auto all = all_head_metrics(trace, AttentionKind::cross);
    ASSERT_EQ(all.size(), 3U);
    for (std::size_t layer = 0; layer < 3; ++layer) {
        ASSERT_EQ(all[layer].size(), 2U);
        for (std::size_t head = 0; head < 2; ++head) {
            const HeadMetrics one = head_metrics(trace, AttentionKind::cross, layer, head);
            EXPECT_EQ(all[layer][head].entropy, one.entropy);
            EXPECT_EQ(all[layer][head].next, one.next);
            EXPECT_EQ(all[layer][head].largest, one.largest);
        }
    }
    EXPECT_NE(all[1][0].entropy, all[1][1].entropy);
    EXPECT_TRUE(all_head_metrics(trace, AttentionKind::encoder).empty());
}

TEST(AllHeadMetrics, of_no_tokens_are_nothing)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 0, 0}, {});
    EXPECT_EQ(all_head_metrics(trace, AttentionKind::encoder).at(0).at(0).entropy, 0);
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 2, 0}, {});
    EXPECT_EQ(all_head_metrics(trace, AttentionKind::encoder).at(0).at(0).largest, 0);
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 1, 1}, {1});
    EXPECT_EQ(all_head_metrics(trace, AttentionKind::encoder).at(0).at(0).entropy_share, 0);
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 2, 2}, {1});
    EXPECT_THROW(all_head_metrics(trace, AttentionKind::encoder), Error);
}

TEST(StrongestKeys, what_is_no_number_comes_last)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    const Trace trace = trace_with(AttentionKind::cross, 1, 4, {none, 0.25F, none, 0.75F});
    std::vector<std::size_t> keys;
    for (const RankedKey& ranked : strongest_keys(trace, AttentionKind::cross, 0, 0, 0, 4))
        keys.push_back(ranked.key);
    EXPECT_EQ(keys, (std::vector<std::size_t>{3, 1, 0, 2}));
}

} // namespace
} // namespace regard
