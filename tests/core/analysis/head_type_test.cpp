#include "core/analysis/head_type.h"

#include <limits>

#include <gtest/gtest.h>

#include "tests/support/attention_trace.h"

namespace regard {
namespace {

HeadType type_of(AttentionKind kind, std::size_t queries, std::size_t keys, std::vector<float> weights)
{
    Trace trace;
    test::add_weights(trace, kind, 0, {1, queries, keys}, std::move(weights));
    return head_type(head_metrics(trace, kind, 0, 0));
}

/// Each query gives `share` to the key `offset` behind it, where there is one, the rest to all alike.
std::vector<float> slanted(std::size_t n, int offset, float share)
{
    std::vector<float> weights;
    for (int query = 0; query < int(n); ++query) {
        const int aim = query + offset;
        const bool there = aim >= 0 && aim < int(n);
        for (int key = 0; key < int(n); ++key)
            weights.push_back(there ? (1 - share) / float(n) + (key == aim ? share : 0) : 1 / float(n));
    }
    return weights;
}

TEST(HeadType, tells_what_a_head_looks_at)
{
    EXPECT_EQ(type_of(AttentionKind::encoder, 6, 6, slanted(6, -1, 0.75F)), HeadType::previous);
    EXPECT_EQ(type_of(AttentionKind::encoder, 6, 6, slanted(6, 0, 0.75F)), HeadType::current);
    EXPECT_EQ(type_of(AttentionKind::encoder, 6, 6, slanted(6, 1, 0.75F)), HeadType::next);
    EXPECT_EQ(type_of(AttentionKind::cross, 6, 6, slanted(6, 2, 0.9F)), HeadType::mixed);
    EXPECT_EQ(type_of(AttentionKind::encoder, 6, 6, slanted(6, 0, 0.1F)), HeadType::broad);
    EXPECT_EQ(type_of(AttentionKind::cross, 3, 3, {1, 0, 0, 0.75F, 0, 0.25F, 0.75F, 0.25F, 0}), HeadType::first);
    EXPECT_EQ(type_of(AttentionKind::cross, 3, 3, {0, 0, 1, 0, 0, 1, 0.25F, 0, 0.75F}), HeadType::end);
}

TEST(HeadType, of_the_decoder_counts_only_what_it_may_see)
{
    EXPECT_EQ(type_of(AttentionKind::decoder, 3, 3, {1, 0, 0, 1, 0, 0, 0.75F, 0.25F, 0}), HeadType::first);
    EXPECT_EQ(type_of(AttentionKind::decoder, 4, 4, {1, 0, 0, 0, 0.9F, 0.1F, 0, 0, 0, 0.9F, 0.1F, 0, 0, 0, 0.9F, 0.1F}),
              HeadType::previous);
    // 0.417 on the start token and 0.417 on its own, though even over all that it may see.
    EXPECT_EQ(type_of(AttentionKind::decoder, 5, 5, {1,     0,     0,     0,     0, //
                                                     0.5F,  0.5F,  0,     0,     0, //
                                                     0.34F, 0.33F, 0.33F, 0,     0, //
                                                     0.25F, 0.25F, 0.25F, 0.25F, 0, //
                                                     0.2F,  0.2F,  0.2F,  0.2F,  0.2F}),
              HeadType::broad);
}

TEST(HeadType, begins_at_the_thresholds)
{
    HeadMetrics metrics{.diagonal = 0.5, .entropy_share = 0.9};
    EXPECT_EQ(head_type(metrics), HeadType::current);
    metrics.end = 0.5;
    EXPECT_EQ(head_type(metrics), HeadType::current);
    metrics.end = 0.51;
    EXPECT_EQ(head_type(metrics), HeadType::end);
    metrics = {.diagonal = 0.49, .entropy_share = 0.8};
    EXPECT_EQ(head_type(metrics), HeadType::broad);
    metrics.entropy_share = 0.79;
    EXPECT_EQ(head_type(metrics), HeadType::mixed);
    metrics.entropy = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(head_type(metrics), HeadType::none);
}

} // namespace
} // namespace regard
