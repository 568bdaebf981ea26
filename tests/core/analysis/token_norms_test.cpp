#include "core/analysis/token_norms.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/token_similarity.h"
#include "core/error.h"

namespace regard {
namespace {

Trace two_tokens()
{
    Trace trace;
    trace.shape.encoder_layers = 1;
    const auto add = [&](const std::string& path, std::vector<float> values) {
        trace.tensors[path] = {path, {"token", "feature"}, {2, 2}, std::move(values)};
    };
    add("encoder.input", {3, 4, 0, 0});
    add("encoder.layers.0.self_attention.output", {-4, 3, 0, 2});
    add("encoder.layers.0.self_attention.norm", {1, 0, 0, 1});
    add("encoder.layers.0.feed_forward.output", {2, 0, 0, -3});
    add("encoder.layers.0.feed_forward.norm", {6, 8, 0, 1});
    add("encoder.layers.0.output", {6, 8, 0, 1});
    return trace;
}

TEST(TokenNorms, are_lengths_by_tensor_and_token)
{
    const TokenNorms norms =
        token_norms(two_tokens(), {"encoder.input", "encoder.none", "encoder.layers.0.feed_forward.output"});
    EXPECT_EQ(norms.paths, (std::vector<std::string>{"encoder.input", "encoder.layers.0.feed_forward.output"}));
    EXPECT_EQ(norms.lengths.shape, (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(norms.lengths.values, (std::vector<float>{5, 0, 2, 3}));
}

TEST(BlockContributions, are_measured_against_what_enters_the_block)
{
    const BlockContributions blocks = block_contributions(two_tokens(), Stack::encoder);
    EXPECT_EQ(blocks.blocks,
              (std::vector<std::string>{"encoder.layers.0.self_attention", "encoder.layers.0.feed_forward"}));
    EXPECT_EQ(blocks.length.values, (std::vector<float>{5, 2, 2, 3}));
    EXPECT_EQ(blocks.share.values[0], 1);
    EXPECT_TRUE(std::isnan(blocks.share.values[1])); // the second token came in as 0
    EXPECT_EQ(blocks.share.values[2], 2);
    EXPECT_EQ(blocks.cosine.values[0], 0); // at right angles
    EXPECT_EQ(blocks.cosine.values[2], 1);
    EXPECT_EQ(blocks.cosine.values[3], -1);
    EXPECT_TRUE(block_contributions(two_tokens(), Stack::decoder).blocks.empty());
}

TEST(TokenSimilarity, is_the_cosine_of_a_token_with_itself_at_other_depths)
{
    const Trace trace = two_tokens();
    const Tensor first = token_similarity(trace, Stack::encoder, 0);
    EXPECT_EQ(first.shape, (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(first.values, (std::vector<float>{1, 1, 1, 1})); // twice as long, the same direction
    EXPECT_TRUE(std::isnan(token_similarity(trace, Stack::encoder, 1).values[1]));
    const Tensor to_last = similarity_to_depth(trace, Stack::encoder, 1);
    EXPECT_EQ(to_last.values[0], 1);
    EXPECT_EQ(to_last.values[3], 1);
    EXPECT_THROW(token_similarity(trace, Stack::encoder, 2), Error);
    EXPECT_THROW(similarity_to_depth(trace, Stack::encoder, 2), Error);
    EXPECT_TRUE(token_similarity(trace, Stack::decoder, 0).values.empty());
}

TEST(CosineSimilarity, of_45_degrees)
{
    EXPECT_NEAR(cosine_similarity(std::vector<float>{1, 0}, std::vector<float>{2, 2}), std::sqrt(0.5), 1e-7);
}

} // namespace
} // namespace regard
