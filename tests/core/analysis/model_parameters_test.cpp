#include "core/analysis/model_parameters.h"

#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "core/analysis/block_paths.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/built_in_model.h"
#include "tests/support/compare.h"

using namespace regard;
using regard::test::error_of;
using regard::test::near;

namespace {

TEST(ModelParameters, AreListedAndCounted)
{
    const EncoderDecoder& model = *test::built_in_model()->network;
    const EncoderDecoderConfig& config = model.config();
    const auto list = parameter_list(model);
    std::size_t count = 0;
    for (const ParameterEntry& entry : list) {
        EXPECT_EQ(entry.count,
                  std::accumulate(entry.shape.begin(), entry.shape.end(), std::size_t(1), std::multiplies<>()));
        count += entry.count;
    }
    EXPECT_EQ(list.front().path, "embedding.weight");
    EXPECT_EQ(list.front().shape,
              (std::vector<std::size_t>{std::size_t(config.vocabulary), std::size_t(config.width)}));
    EXPECT_EQ(parameter_count(model, ""), count);
    const auto d = std::size_t(config.width), f = std::size_t(config.feed_forward);
    EXPECT_EQ(parameter_count(model, "encoder.layers.0.feed_forward"), 2 * d * f + f + d + 2 * d);
    EXPECT_EQ(parameter_count(model, "decoder.layers.1.cross_attention"), 4 * (d * d + d) + 2 * d);
    EXPECT_EQ(parameter_count(model, "encoder.layers.0.feed"), 0U) << "whole words only";
}

TEST(ModelParameters, ProjectionsOfAHeadMakeItsQueries)
{
    const auto trace = test::built_in_run();
    const EncoderDecoder& model = *test::built_in_model()->network;
    const Tensor weight = head_projection(model, AttentionKind::decoder, 1, 3, Projection::query);
    const auto dk = std::size_t(model.config().head_width());
    ASSERT_EQ(weight.shape, (std::vector<std::size_t>{std::size_t(model.config().width), dk}));
    const Tensor bias = parameter_tensor(model, "decoder.layers.1.self_attention.query.bias");
    const auto x = trace->at("decoder.layers.0.output").row(2);
    const auto q = trace->at("decoder.layers.1.self_attention.query").row(3, 2);
    for (std::size_t j = 0; j < dk; ++j) {
        double sum = double(bias.values[3 * dk + j]);
        for (std::size_t i = 0; i < x.size(); ++i)
            sum += double(x[i]) * double(weight.at(i, j));
        EXPECT_NEAR(sum, q[j], 1e-5);
    }
    const Tensor output = head_projection(model, AttentionKind::cross, 0, 2, Projection::output);
    EXPECT_EQ(output.shape, (std::vector<std::size_t>{dk, std::size_t(model.config().width)}));
    const Tensor whole = parameter_tensor(model, "decoder.layers.0.cross_attention.output.weight");
    EXPECT_TRUE(near(output.row(1), whole.row(2 * dk + 1), {0}));
    EXPECT_EQ(error_of([&] { head_projection(model, AttentionKind::cross, 0, 99, Projection::key); }).kind(),
              Error::Kind::invalid);
    EXPECT_EQ(error_of([&] { parameter_tensor(model, "encoder.nothing"); }).kind(), Error::Kind::missing);
}

TEST(Histogram, CountsEveryNumberOnce)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const Histogram h = histogram(std::vector<float>{-1, 0, 0.5F, 1, 3, nan}, 4);
    EXPECT_EQ(h.count, 5U);
    EXPECT_EQ(h.not_finite, 1U);
    EXPECT_EQ(h.minimum, -1);
    EXPECT_EQ(h.maximum, 3);
    EXPECT_NEAR(h.mean, 0.7, 1e-12);
    EXPECT_NEAR(h.deviation, 1.32665, 1e-5);
    EXPECT_EQ(h.bins, (std::vector<std::size_t>{1, 2, 1, 1}));
    EXPECT_EQ(h.bin_width(), 1);
    EXPECT_EQ(histogram(std::vector<float>{2, 2}, 3).bins, (std::vector<std::size_t>{2, 0, 0}));
    EXPECT_EQ(histogram(std::vector<float>{}, 3).count, 0U);
    EXPECT_EQ(histogram(std::vector<float>{1, 2}, 0).bins, (std::vector<std::size_t>{2}));
}

TEST(BlockPaths, FollowTheStream)
{
    EXPECT_EQ(block_input_path("encoder.layers.0.self_attention"), "encoder.input");
    EXPECT_EQ(block_input_path("encoder.layers.2.self_attention"), "encoder.layers.1.output");
    EXPECT_EQ(block_input_path("encoder.layers.2.feed_forward"), "encoder.layers.2.self_attention.norm");
    EXPECT_EQ(block_input_path("decoder.layers.0.cross_attention"), "decoder.layers.0.self_attention.norm");
    EXPECT_EQ(block_input_path("decoder.layers.0.feed_forward"), "decoder.layers.0.cross_attention.norm");
    const auto place = layer_path("decoder.layers.12.cross_attention.weights");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->layer, 12U);
    EXPECT_EQ(place->part, "weights");
    EXPECT_EQ(place->attention(), AttentionKind::cross);
    for (const char* path : {"", "encoder", "encoder.layers", "encoder.layers.1x.output", "other.layers.0.output"})
        EXPECT_FALSE(layer_path(path)) << path;
    EXPECT_EQ(error_of([] { block_input_path("encoder.layers.0.output"); }).kind(), Error::Kind::invalid);
}

} // namespace
