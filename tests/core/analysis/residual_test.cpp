#include "core/analysis/residual.h"

#include <limits>

#include <gtest/gtest.h>

namespace regard {
namespace {

void add(Trace& trace, const std::string& path, std::vector<std::size_t> shape, std::vector<float> values)
{
    trace.tensors[path] = {path, {"token", "feature"}, std::move(shape), std::move(values)};
}

Trace two_tokens()
{
    Trace trace;
    trace.shape.encoder_layers = 1;
    trace.shape.decoder_layers = 1;
    add(trace, "encoder.input", {2, 2}, {3, 4, 0, -1});
    add(trace, "encoder.layers.0.output", {2, 2}, {6, 8, 0, 0});
    add(trace, "encoder.layers.0.feed_forward.hidden", {2, 3}, {0, 0, 0, 1, 1, 1});
    return trace;
}

TEST(ResidualNorms, are_euclidean_lengths_by_depth_and_token)
{
    const Tensor norms = residual_norms(two_tokens(), Stack::encoder);
    EXPECT_EQ(norms.shape, (std::vector<std::size_t>{2, 2}));
    EXPECT_EQ(norms.values, (std::vector<float>{5, 1, 10, 0}));
}

TEST(ResidualNorms, are_empty_where_nothing_was_captured)
{
    EXPECT_TRUE(residual_norms(two_tokens(), Stack::decoder).values.empty());
}

TEST(ActivationPaths, name_what_is_there_in_the_order_of_the_run)
{
    EXPECT_EQ(
        activation_paths(two_tokens(), Stack::encoder),
        (std::vector<std::string>{"encoder.input", "encoder.layers.0.feed_forward.hidden", "encoder.layers.0.output"}));
}

TEST(LargestMagnitude, leaves_out_what_is_not_a_number)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(largest_magnitude(std::vector<float>{1, -3, nan, 2}), 3);
    EXPECT_EQ(largest_magnitude({}), 0);
}

} // namespace
} // namespace regard
