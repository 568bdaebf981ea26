#include "core/analysis/layer_normalisation.h"

#include <gtest/gtest.h>

#include "core/decoding/run.h"
#include "core/error.h"
#include "core/trace/trace.h"
#include "tests/support/compare.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

/// A model whose gains and biases are not ones and zeros.
std::shared_ptr<const TranslationModel> uneven_model()
{
    auto model = std::make_shared<TranslationModel>(*test::tiny_model());
    auto network = std::make_shared<EncoderDecoder>(model->network->config());
    network->initialise(5);
    for (const ParameterInfo& info : network->layout().all()) {
        if (info.path.find(".norm.") == std::string::npos)
            continue;
        auto values = info.slot.in(network->parameters().data());
        for (Index i = 0; i < values.cols(); ++i)
            values(0, i) = 0.3F + 0.1F * float(i % 7) - (info.path.ends_with("bias") ? 0.5F : 0.0F);
    }
    model->network = network;
    return model;
}

class LayerNormalisationTest : public testing::Test {
protected:
    LayerNormalisationTest()
    {
        RunRequest request;
        request.source_text = "le chat mange .";
        trace = run(*model, request);
    }
    std::shared_ptr<const TranslationModel> model = uneven_model();
    std::shared_ptr<const Trace> trace;
};

TEST_F(LayerNormalisationTest, gives_what_the_run_recorded_for_every_block)
{
    for (const Stack stack : {Stack::encoder, Stack::decoder}) {
        const auto blocks = normalised_blocks(*trace, stack);
        ASSERT_EQ(blocks.size(), stack == Stack::encoder ? 4U : 6U);
        for (const std::string& block : blocks) {
            const LayerNormalisation norm = layer_normalisation(*trace, block, model->network.get());
            ASSERT_TRUE(norm.parameters);
            EXPECT_TRUE(test::near(norm.recomputed.values, norm.output.values, {1e-5})) << block;
            EXPECT_EQ(norm.mean.size(), trace->at(block + ".norm").shape[0]);
        }
    }
}

TEST_F(LayerNormalisationTest, takes_gain_and_bias_from_the_model)
{
    const auto parameters = norm_parameters(*model->network, "decoder.layers.1.cross_attention");
    ASSERT_TRUE(parameters);
    ASSERT_EQ(parameters->gain.size(), 16U);
    EXPECT_FLOAT_EQ(parameters->gain[3], 0.6F);
    EXPECT_FLOAT_EQ(parameters->bias[3], 0.1F);
    EXPECT_EQ(parameters->epsilon, model->network->config().layer_norm_epsilon);
    EXPECT_FALSE(norm_parameters(*model->network, "encoder.layers.1.cross_attention"));
}

TEST_F(LayerNormalisationTest, without_the_model_has_means_and_variances_alone)
{
    const LayerNormalisation norm = layer_normalisation(*trace, "encoder.layers.0.self_attention", nullptr);
    const auto with = layer_normalisation(*trace, "encoder.layers.0.self_attention", model->network.get());
    EXPECT_FALSE(norm.parameters);
    EXPECT_TRUE(norm.normalised.values.empty());
    EXPECT_EQ(norm.mean, with.mean);
    EXPECT_EQ(norm.variance, with.variance);
    EXPECT_FLOAT_EQ(norm.input.values[0], trace->at("encoder.input").values[0] +
                                              trace->at("encoder.layers.0.self_attention.output").values[0]);
}

TEST_F(LayerNormalisationTest, says_what_a_trace_lacks_and_refuses_shapes_that_disagree)
{
    EXPECT_THROW(layer_normalisation(*trace, "encoder.layers.7.self_attention", nullptr), Error);
    Trace other = *trace;
    other.tensors["encoder.input"].shape = {2, 8};
    other.tensors["encoder.input"].values.resize(16);
    EXPECT_THROW(layer_normalisation(other, "encoder.layers.0.self_attention", nullptr), Error);
    other.tensors.erase("encoder.input");
    EXPECT_EQ(normalised_blocks(other, Stack::encoder).size(), 3U);
}

TEST(StreamBefore, is_what_enters_a_block)
{
    EXPECT_EQ(stream_before("encoder.layers.0.self_attention"), "encoder.input");
    EXPECT_EQ(stream_before("encoder.layers.2.self_attention"), "encoder.layers.1.output");
    EXPECT_EQ(stream_before("encoder.layers.2.feed_forward"), "encoder.layers.2.self_attention.norm");
    EXPECT_EQ(stream_before("decoder.layers.2.feed_forward"), "decoder.layers.2.cross_attention.norm");
    EXPECT_EQ(stream_before("decoder.layers.2.cross_attention"), "decoder.layers.2.self_attention.norm");
    EXPECT_EQ(stream_before("decoder.layers.x.self_attention"), "");
    EXPECT_EQ(stream_before("nothing"), "");
}

} // namespace
} // namespace regard
