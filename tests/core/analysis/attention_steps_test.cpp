// Each step derived from the one before has to arrive at what the run recorded, in every head.

#include <cmath>

#include <gtest/gtest.h>

#include "core/analysis/attention_steps.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/built_in_model.h"
#include "tests/support/compare.h"

using namespace regard;
using regard::test::error_of;
using regard::test::near;

namespace {

std::span<const float> row(const Tensor& tensor, std::size_t head, std::size_t index)
{
    return tensor.row(head, index);
}

void expect_steps(const Trace& trace, const EncoderDecoder& model, AttentionKind kind, std::size_t layer)
{
    const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
    const Tensor& context = trace.at(attention_path(kind, layer, "context"));
    const Tensor& output = trace.at(attention_path(kind, layer, "output"));
    const Tensor scores = attention_scores(trace, kind, layer);
    for (std::size_t query = 0; query < weights.shape[1]; ++query) {
        std::vector<float> sum(output.shape[1]);
        for (std::size_t head = 0; head < weights.shape[0]; ++head) {
            const AttentionSteps steps = attention_steps(trace, kind, layer, head, query, &model);
            EXPECT_TRUE(near(steps.scores, row(scores, head, query), {1e-5}));
            EXPECT_TRUE(near(steps.recomputed, row(weights, head, query), {1e-5}));
            EXPECT_TRUE(near(steps.context, row(context, head, query), {1e-5}));
            EXPECT_EQ(steps.weights.size(), weights.shape[2]);
            float total = 0;
            for (const float x : steps.exponentials)
                total += x;
            EXPECT_NEAR(total, steps.denominator, 1e-4F);
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += steps.output.at(i);
        }
        const Tensor projected = projected_heads(trace, kind, layer, model);
        const auto& bias = model.layout().find(attention_path(kind, layer, "output.bias"))->slot;
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += bias.in(model.parameters().data())(0, Index(i));
        EXPECT_TRUE(near(sum, output.row(query), {1e-5})) << "the heads' parts add up to the block's output";
        EXPECT_TRUE(near(projected.row(query), output.row(query), {1e-5}));
    }
}

void expect_matrices(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const Tensor& weights = trace.at(attention_path(kind, layer, "weights"));
    const Tensor& context = trace.at(attention_path(kind, layer, "context"));
    const Tensor scores = attention_scores(trace, kind, layer);
    for (std::size_t head = 0; head < weights.shape[0]; ++head) {
        const AttentionMatrices all = attention_matrices(trace, kind, layer, head);
        EXPECT_TRUE(near(all.scores.values, scores.head(head), {1e-5}));
        EXPECT_TRUE(near(all.softmax.values, weights.head(head), {1e-5}));
        EXPECT_TRUE(near(all.context.values, context.head(head), {1e-5}));
        for (std::size_t i = 0; i < all.dots.values.size(); ++i) {
            EXPECT_NEAR(all.dots.values[i] / std::sqrt(float(all.query.shape[1])), all.scores.values[i], 1e-5);
            const bool masked = is_masked(kind, i / weights.shape[2], i % weights.shape[2]);
            EXPECT_EQ(std::isinf(all.masked.values[i]), masked);
            if (!masked) {
                EXPECT_EQ(all.masked.values[i], all.scores.values[i]);
            }
        }
    }
}

TEST(AttentionSteps, ArriveAtWhatTheRunRecordedInEveryHead)
{
    const auto trace = test::built_in_run();
    for (const AttentionKind kind : attention_kinds) {
        ASSERT_GT(attention_layers(trace->shape, kind), 0U);
        for (std::size_t layer = 0; layer < attention_layers(trace->shape, kind); ++layer) {
            expect_steps(*trace, *test::built_in_model()->network, kind, layer);
            expect_matrices(*trace, kind, layer);
        }
    }
}

TEST(AttentionSteps, KnowWindows)
{
    const auto trace = test::built_in_run("Je suis étudiant.", {.encoder_window = 1, .decoder_window = 1});
    const auto steps = attention_steps(*trace, AttentionKind::encoder, 1, 3, 2);
    using enum Mask;
    std::vector<Mask> expected(trace->source.size(), window);
    expected[1] = expected[2] = expected[3] = none;
    EXPECT_EQ(steps.masks, expected);
    EXPECT_TRUE(near(steps.recomputed, steps.weights, {1e-5}));
    EXPECT_TRUE(std::isinf(steps.masked[0]));
    EXPECT_EQ(steps.exponentials[0], 0.0F);
    const auto last = attention_steps(*trace, AttentionKind::decoder, 0, 0, 2);
    expected.assign(trace->target_input.size(), causal);
    expected[0] = window;
    expected[1] = expected[2] = none;
    EXPECT_EQ(last.masks, expected);
    EXPECT_TRUE(near(last.recomputed, last.weights, {1e-5}));
}

TEST(AttentionSteps, OfAHeadThatIsOffUseWhatReplacedTheWeights)
{
    AttentionSwitches switches;
    switches.set(AttentionKind::cross, 0, 1, HeadSwitch::uniform);
    const auto trace = test::built_in_run("Je suis étudiant.", {}, switches);
    const auto steps = attention_steps(*trace, AttentionKind::cross, 0, 1, 2);
    EXPECT_EQ(steps.state, HeadSwitch::uniform);
    for (const float weight : steps.weights)
        EXPECT_FLOAT_EQ(weight, 1.0F / float(trace->source.size()));
    EXPECT_FALSE(near(steps.recomputed, steps.weights, {1e-3}));
    EXPECT_TRUE(near(steps.context, trace->at("decoder.layers.0.cross_attention.context").row(1, 2), {1e-5}));
}

TEST(AttentionSteps, NameWhatIsOutOfRangeOrMissing)
{
    const auto trace = test::built_in_run();
    EXPECT_EQ(error_of([&] { attention_steps(*trace, AttentionKind::cross, 0, 99, 0); }).kind(), Error::Kind::invalid);
    EXPECT_EQ(error_of([&] { attention_steps(*trace, AttentionKind::cross, 0, 0, 999); }).kind(), Error::Kind::invalid);
    EXPECT_EQ(error_of([&] { attention_steps(*trace, AttentionKind::cross, 9, 0, 0); }).kind(), Error::Kind::missing);
    Trace broken = *trace;
    broken.tensors["decoder.layers.0.cross_attention.value"].shape[1] -= 1;
    EXPECT_EQ(error_of([&] { attention_steps(broken, AttentionKind::cross, 0, 0, 0); }).kind(), Error::Kind::broken);
    EXPECT_EQ(error_of([&] { attention_matrices(Trace{}, AttentionKind::cross, 0, 0); }).kind(), Error::Kind::missing);
}

} // namespace
