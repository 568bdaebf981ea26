#include "core/analysis/head_metrics.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/error.h"

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
    EXPECT_NEAR(metrics.entropy, 2, 1e-12);
    EXPECT_NEAR(metrics.mean_distance, (0 + 1 + 2 + 3 + 1 + 0 + 1 + 2) / 8.0, 1e-12);
    EXPECT_NEAR(metrics.diagonal, 0.25, 1e-12);
    EXPECT_NEAR(metrics.previous, 0.125, 1e-12);
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
    EXPECT_NEAR(head_metrics(trace, AttentionKind::encoder, 0, 1).entropy, 1, 1e-12);
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
    for (const double value :
         {metrics.entropy, metrics.mean_distance, metrics.diagonal, metrics.previous, metrics.special})
        EXPECT_TRUE(std::isnan(value)) << value;
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
