// What is said of whole vectors, and its arithmetic.

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/logit_lens.h"
#include "core/analysis/model_parameters.h"
#include "core/analysis/position_laboratory.h"
#include "core/analysis/step_output.h"
#include "core/analysis/token_norms.h"
#include "core/analysis/token_similarity.h"
#include "core/analysis/vector_arithmetic.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/built_in_model.h"

using namespace regard;
using regard::test::error_of;

namespace {

Trace two_tokens()
{
    Trace trace;
    trace.shape.encoder_layers = 1;
    trace.tensors["encoder.input"] = {"encoder.input", {"token", "feature"}, {2, 2}, {3, 4, 1, 0}};
    trace.tensors["encoder.layers.0.output"] = {"encoder.layers.0.output", {"token", "feature"}, {2, 2}, {6, 8, 0, 2}};
    return trace;
}

TEST(VectorArithmetic, of_lengths_products_cosines_and_shares)
{
    const Trace trace = two_tokens();
    const VectorPlace x{"encoder.input", 0}, y{"encoder.input", 1}, z{"encoder.layers.0.output", 0};
    const auto length = length_arithmetic(trace, x);
    EXPECT_EQ(length.sum, 25);
    EXPECT_EQ(length.value, 5);
    EXPECT_EQ(product_arithmetic(trace, x, y).value, 3);
    const auto cosine = cosine_arithmetic(trace, x, y);
    EXPECT_EQ(cosine.left_length, 5);
    EXPECT_EQ(cosine.right_length, 1);
    EXPECT_FLOAT_EQ(cosine.value, 0.6F);
    EXPECT_EQ(cosine.recorded, similarity_of_tokens(trace, Stack::encoder, 0).at(0, 1));
    EXPECT_EQ(share_arithmetic(trace, z, x).value, 2);
    EXPECT_EQ(error_of([&] { length_arithmetic(trace, {"encoder.input", 2}); }).kind(), Error::Kind::invalid);
    EXPECT_EQ(error_of([&] { length_arithmetic(trace, {"encoder.none", 0}); }).kind(), Error::Kind::missing);
}

TEST(TokenSimilarity, of_tokens_with_each_other_has_its_closed_form)
{
    // Tokens at angles 0°, 60°, 90° and 180°, of different lengths.
    Trace trace;
    trace.shape.decoder_layers = 0;
    const float h = std::sqrt(3.0F) / 2;
    trace.tensors["decoder.input"] = {"decoder.input", {"token", "feature"}, {4, 2}, {2, 0, 0.5F, h, 0, 7, -3, 0}};
    const Tensor cosines = similarity_of_tokens(trace, Stack::decoder, 0);
    ASSERT_EQ(cosines.shape, (std::vector<std::size_t>{4, 4}));
    const float angles[] = {0, 60, 90, 180};
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            EXPECT_NEAR(cosines.at(i, j), std::cos((angles[i] - angles[j]) * 3.14159265358979 / 180), 1e-6) << i << j;
    EXPECT_THROW(similarity_of_tokens(trace, Stack::decoder, 1), Error);
    EXPECT_TRUE(similarity_of_tokens(trace, Stack::encoder, 0).values.empty());
}

TEST(VectorArithmetic, of_positions_is_the_sine_of_position_times_frequency)
{
    for (const PositionLayout layout : {PositionLayout::interleaved, PositionLayout::halves}) {
        const Tensor table = sinusoidal_table(30, 12, layout);
        const Tensor products = position_similarity(table);
        for (std::size_t dimension = 0; dimension < 12; ++dimension) {
            const auto cell = encoding_arithmetic(layout, 12, 23, dimension);
            EXPECT_NEAR(cell.value, table.at(23, dimension), 1e-6);
            EXPECT_NEAR(cell.angle, 23 * cell.frequency, 1e-9);
            EXPECT_NEAR(cell.frequency, std::pow(10000.0, -2.0 * double(cell.pair) / 12), 1e-12);
        }
        EXPECT_NEAR(encoding_product_arithmetic(layout, 12, 3, 17).value, products.at(3, 17), 1e-5);
        EXPECT_NEAR(encoding_product_arithmetic(layout, 12, 5, 5).value, 6, 1e-5); // half the width
    }
    EXPECT_EQ(error_of([] { encoding_arithmetic(PositionLayout::halves, 4, 0, 4); }).kind(), Error::Kind::invalid);
}

TEST(VectorArithmetic, of_the_logit_lens_and_temperature)
{
    const auto trace = test::built_in_run();
    const EncoderDecoder& model = *test::built_in_model()->network;
    const LogitLens lens = logit_lens(*trace, model);
    const auto id = std::size_t(trace->target_output[1].id);
    for (std::size_t depth = 0; depth < lens.paths.size(); ++depth) {
        const VectorPlace place{lens.paths[depth], 1};
        const auto logit = lens_logit_arithmetic(model, *trace, place, id);
        EXPECT_NEAR(logit.value, logit.recorded, 1e-4) << depth;
        const auto chance = lens_probability_arithmetic(model, *trace, place, id);
        EXPECT_NEAR(chance.value, lens.at(depth, 1).chosen_probability, 1e-5) << depth;
        EXPECT_NEAR(double(chance.sum) / double(chance.denominator), double(chance.value), 1e-6);
    }
    const VectorPlace last{lens.paths.back(), 1};
    EXPECT_EQ(lens_logit_arithmetic(model, *trace, last, id).recorded, trace->at("decoder.logits").at(1, id));
    const auto warm = lens_probability_arithmetic(model, *trace, last, id, 2.5F);
    EXPECT_NEAR(warm.value, ranked_token(trace->at("decoder.logits").row(1), int(id), 2.5F).probability, 1e-6);
    EXPECT_EQ(warm.scale, 2.5F);
    EXPECT_EQ(error_of([&] { lens_probability_arithmetic(model, *trace, last, id, 0); }).kind(), Error::Kind::invalid);
}

TEST(VectorArithmetic, of_projections_and_parameters)
{
    const auto trace = test::built_in_run();
    const EncoderDecoder& model = *test::built_in_model()->network;
    for (const std::string& path : residual_paths(*trace, Stack::encoder))
        for (std::size_t component = 0; component < 2; ++component) {
            const auto cell = coordinate_arithmetic(*trace, {path, 1}, component);
            EXPECT_NEAR(cell.value, cell.recorded, 1e-4) << path;
        }
    EXPECT_EQ(error_of([&] {
                  coordinate_arithmetic(*trace, {"encoder.embedding", 0}, 0);
              }).kind(),
              Error::Kind::invalid);
    const std::string path = "encoder.layers.0.feed_forward.hidden.weight";
    EXPECT_EQ(parameter_arithmetic(model, path, 3, 5).value, parameter_view(model, path)(3, 5));
    EXPECT_EQ(error_of([&] { parameter_arithmetic(model, path, 3, 1U << 20); }).kind(), Error::Kind::invalid);
}

} // namespace
