#include "core/analysis/attention_measures.h"

#include <gtest/gtest.h>

#include "core/analysis/rollout.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/attention_trace.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

using Cells = std::vector<float>;

void add_values(Trace& trace, AttentionKind kind, std::vector<std::size_t> shape, Cells values)
{
    const std::string path = attention_path(kind, 0, "value");
    trace.tensors[path] = {path, {"head", "token", "feature"}, std::move(shape), std::move(values)};
}

Error::Kind refusal(const Trace& trace, AttentionKind kind, HeadPlace place, AttentionMeasure measure)
{
    try {
        measured(trace, kind, place, measure);
    } catch (const Error& error) {
        EXPECT_FALSE(error.parts().where.empty());
        return error.kind();
    }
    ADD_FAILURE() << "nothing was refused";
    return Error::Kind::io;
}

TEST(WeightedValue, is_the_weight_times_the_length_of_the_value)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::cross, 0, {2, 2, 2}, {1, 0, 0, 1, 0.5F, 0.5F, 0.25F, 0.75F});
    add_values(trace, AttentionKind::cross, {2, 2, 2}, {9, 9, 9, 9, 3, 4, 0, -2});
    const auto measure = AttentionMeasure::weighted_value;
    EXPECT_EQ(measured(trace, AttentionKind::cross, {0, 1}, measure), (Cells{2.5F, 1, 1.25F, 1.5F}));
    AttentionSource source{.kind = AttentionKind::cross, .head = 1, .measure = measure};
    EXPECT_EQ(read_attention(trace, source).values, (Cells{2.5F, 1, 1.25F, 1.5F}));
    source.combination = HeadCombination::maximum;
    EXPECT_EQ(read_attention(trace, source).values, (Cells{std::sqrt(162.0F), 1, 1.25F, std::sqrt(162.0F)}));
}

TEST(WeightedValue, needs_the_values_of_the_trace)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 2, 2}, {1, 0, 0, 1});
    const auto measure = AttentionMeasure::weighted_value;
    try {
        measured(trace, AttentionKind::encoder, {0, 0}, measure);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::missing);
        EXPECT_EQ(error.parts().where, "encoder.layers.0.self_attention.value");
    }
    add_values(trace, AttentionKind::encoder, {1, 3, 1}, {1, 2, 3});
    EXPECT_EQ(refusal(trace, AttentionKind::encoder, {0, 0}, measure), Error::Kind::broken);
    add_values(trace, AttentionKind::encoder, {2}, {1, 2});
    EXPECT_EQ(refusal(trace, AttentionKind::encoder, {0, 0}, measure), Error::Kind::broken);
}

TEST(WeightedValue, of_a_run_is_at_least_as_long_as_the_context)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    request.target_text = "the cat sleeps .";
    const auto trace = run(*test::tiny_model(), request);
    for (const auto kind : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross}) {
        const Cells map = measured(*trace, kind, {1, 3}, AttentionMeasure::weighted_value);
        const Tensor& context = trace->at(attention_path(kind, 1, "context"));
        const std::size_t keys = attention_weights(*trace, kind, 1).shape[2];
        for (std::size_t query = 0; query < context.shape[1]; ++query) {
            double sum = 0, squares = 0;
            for (std::size_t key = 0; key < keys; ++key)
                sum += double(map.at(query * keys + key));
            for (const double x : context.row(3, query))
                squares += x * x;
            EXPECT_GE(sum, std::sqrt(squares) * (1 - 1e-6)) << attention_path(kind, 1) << " " << query;
        }
    }
}

/// Two layers of two heads; the mean of the first is ½ everywhere.
Trace two_layers()
{
    Trace trace;
    test::add_weights(trace, AttentionKind::encoder, 0, {2, 2, 2}, {1, 0, 0, 1, 0, 1, 1, 0});
    test::add_weights(trace, AttentionKind::encoder, 1, {2, 2, 2}, {1, 0, 1, 0, 1, 0, 1, 0});
    test::add_weights(trace, AttentionKind::cross, 0, {2, 1, 2}, {0.25F, 0.75F, 0.125F, 0.875F});
    return trace;
}

TEST(Rollout, multiplies_layers_from_the_top_down)
{
    const Trace trace = two_layers();
    EXPECT_EQ(rollout(trace, AttentionKind::encoder, 0), (Cells{0.75F, 0.25F, 0.25F, 0.75F}));
    EXPECT_EQ(rollout(trace, AttentionKind::encoder, 1), (Cells{0.75F, 0.25F, 0.5F, 0.5F}));
    EXPECT_EQ(measured(trace, AttentionKind::encoder, {1, 9}, AttentionMeasure::rollout),
              rollout(trace, AttentionKind::encoder, 1));
}

TEST(Rollout, of_cross_attention_goes_on_through_the_whole_encoder)
{
    // [0.1875, 0.8125] · [[0.75, 0.25], [0.5, 0.5]]
    EXPECT_EQ(rollout(two_layers(), AttentionKind::cross, 0), (Cells{0.546875F, 0.453125F}));
}

TEST(Rollout, of_the_decoder_stays_causal)
{
    Trace trace;
    for (std::size_t layer = 0; layer < 3; ++layer)
        test::add_weights(trace, AttentionKind::decoder, layer, {2, 9, 9},
                          test::random_weights(AttentionKind::decoder, 2, 9, 9, unsigned(layer)));
    const Cells map = rollout(trace, AttentionKind::decoder, 2);
    for (std::size_t query = 0; query < 9; ++query)
        for (std::size_t key = query + 1; key < 9; ++key)
            EXPECT_EQ(map[query * 9 + key], 0) << query << " " << key;
    EXPECT_EQ(read_attention(trace, {.kind = AttentionKind::decoder, .layer = 2, .measure = AttentionMeasure::rollout})
                  .masked.at(8),
              true);
}

TEST(Rollout, rows_that_do_not_sum_to_one_are_normalised)
{
    Trace trace;
    test::add_weights(trace, AttentionKind::encoder, 0, {1, 2, 2}, {0, 0, 0.25F, 0.25F});
    EXPECT_EQ(rollout(trace, AttentionKind::encoder, 0), (Cells{1, 0, 1 / 6.0F, 5 / 6.0F}));
}

TEST(Rollout, rows_of_long_texts_sum_to_one)
{
    const std::size_t n = 400;
    Trace trace;
    for (std::size_t layer = 0; layer < 4; ++layer)
        test::add_weights(trace, AttentionKind::encoder, layer, {2, n, n},
                          test::random_weights(AttentionKind::encoder, 2, n, n, unsigned(layer)));
    const Cells map = rollout(trace, AttentionKind::encoder, 3);
    for (std::size_t row = 0; row < n; ++row) {
        double sum = 0;
        for (std::size_t column = 0; column < n; ++column)
            sum += double(map[row * n + column]);
        EXPECT_NEAR(sum, 1, 1e-6) << row;
    }
}

TEST(Rollout, needs_every_layer_below)
{
    Trace trace = two_layers();
    trace.shape.encoder_layers = 3;
    EXPECT_EQ(refusal(trace, AttentionKind::cross, {}, AttentionMeasure::rollout), Error::Kind::missing);
    EXPECT_EQ(refusal(trace, AttentionKind::encoder, {2, 0}, AttentionMeasure::rollout), Error::Kind::missing);
    trace = two_layers();
    trace.tensors.erase(attention_path(AttentionKind::encoder, 0, "weights"));
    EXPECT_EQ(refusal(trace, AttentionKind::encoder, {1, 0}, AttentionMeasure::rollout), Error::Kind::missing);
    EXPECT_EQ(refusal(trace, AttentionKind::cross, {0, 0}, AttentionMeasure::rollout), Error::Kind::missing);
}

TEST(Rollout, refuses_layers_that_do_not_fit)
{
    Trace trace = two_layers();
    test::add_weights(trace, AttentionKind::cross, 0, {1, 1, 3}, {1, 0, 0});
    EXPECT_EQ(refusal(trace, AttentionKind::cross, {}, AttentionMeasure::rollout), Error::Kind::broken);
    test::add_weights(trace, AttentionKind::encoder, 1, {1, 2, 3}, Cells(6, 0.5F));
    EXPECT_EQ(refusal(trace, AttentionKind::encoder, {1, 0}, AttentionMeasure::rollout), Error::Kind::broken);
    EXPECT_EQ(refusal(trace, AttentionKind::encoder, {0, 5}, AttentionMeasure::weight), Error::Kind::invalid);
}

} // namespace
} // namespace regard
