// Positions changed and windows of self-attention, by their definitions and through every way of decoding.

#include <cmath>
#include <cstdlib>

#include <gtest/gtest.h>

#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"
#include "tests/support/tiny_model.h"

using namespace regard;
using regard::test::near;
using Kind = PositionChange::Kind;

namespace {

std::vector<int> ids_of(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

RunRequest request_with(const RunVariant& variant)
{
    RunRequest request;
    request.source_text = "le chien mange une pomme .";
    request.max_target_tokens = 20;
    request.variant = variant;
    return request;
}

/// Each change on its own, and several together.
std::vector<RunVariant> variants()
{
    return {{.encoder_positions = {Kind::off}},
            {.decoder_positions = {Kind::off}},
            {.encoder_positions = {Kind::shifted, 3}},
            {.decoder_positions = {Kind::shifted, -2}},
            {.encoder_positions = {Kind::shuffled, 0, 7}},
            {.decoder_positions = {Kind::shuffled, 0, 8}},
            {.encoder_window = 1},
            {.decoder_window = 2},
            {{Kind::shifted, 60}, {Kind::shuffled, 0, 1}, 2, 0}};
}

TEST(RunVariant, CachedRunEqualsAFullPass)
{
    const auto model = test::tiny_model();
    for (const RunVariant& variant : variants()) {
        const auto trace = run(*model, request_with(variant));
        EXPECT_EQ(trace->variant, variant);
        ASSERT_GT(trace->target_input.size(), 9U) << variant.text();
        Recorder recorder;
        const Matrix memory = model->network->encode(ids_of(trace->source), &recorder, {}, variant);
        model->network->decode(memory, ids_of(trace->target_input), &recorder, {}, variant);
        const auto expected = recorder.finish();
        ASSERT_EQ(trace->tensors.size(), expected.size());
        for (const auto& [path, tensor] : expected)
            EXPECT_TRUE(near(trace->at(path).values, trace->at(path).shape, tensor.values, tensor.shape, {1e-4, 1e-4}))
                << variant.text() << ": " << path;
    }
}

TEST(RunVariant, BeamSearchesTheSameModel)
{
    const auto model = test::tiny_model();
    for (const RunVariant& variant : variants()) {
        RunRequest request = request_with(variant);
        request.beam_size = request.top_beams = 3;
        const auto trace = run(*model, request);
        std::size_t entry = trace->beam.hypotheses.front().entry;
        for (std::size_t step = trace->steps.size(); step-- > 0; entry = trace->beam.steps[step][entry].parent)
            EXPECT_NEAR(std::exp(trace->beam.steps[step][entry].log_probability),
                        double(trace->steps[step].probability), 1e-5)
                << variant.text();
    }
}

TEST(RunVariant, NoneIsTheRunAsEver)
{
    const auto model = test::tiny_model();
    const auto plain = run(*model, request_with({}));
    const auto zero = run(*model, request_with({.encoder_positions = {Kind::shifted, 0}, .encoder_window = 1000}));
    for (const auto& [path, tensor] : plain->tensors)
        EXPECT_EQ(zero->at(path).values, tensor.values) << path;
    EXPECT_TRUE(plain->variant.empty());
    EXPECT_EQ(plain->variant.text(), "");
}

TEST(RunVariant, PositionsAreWhatTheyAreCalled)
{
    const auto model = test::tiny_model();
    const Index width = model->network->config().width;
    const auto positions = [&](const RunVariant& variant) {
        return run(*model, request_with(variant))->at("encoder.positions");
    };
    for (const float x : positions({.encoder_positions = {Kind::off}}).values)
        EXPECT_EQ(x, 0.0F);
    // The longest text of this model is 64: position 70 is computed, and so is one before the text.
    for (const int shift : {-5, 3, 70}) {
        const Tensor found = positions({.encoder_positions = {Kind::shifted, shift}});
        for (std::size_t i = 0; i < found.shape[0]; ++i) {
            EXPECT_NEAR(found.at(i, 0), std::sin(double(i) + shift), 1e-6);
            EXPECT_NEAR(found.at(i, 3), std::cos((double(i) + shift) / std::pow(10000.0, 2.0 / double(width))), 1e-6);
        }
    }
    const Tensor plain = positions({});
    const Tensor shuffled = positions({.encoder_positions = {Kind::shuffled, 0, 7}});
    EXPECT_NE(shuffled.values, plain.values);
    std::vector<std::vector<float>> before, after;
    for (std::size_t i = 0; i < plain.shape[0]; ++i) {
        before.emplace_back(plain.row(i).begin(), plain.row(i).end());
        after.emplace_back(shuffled.row(i).begin(), shuffled.row(i).end());
    }
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    EXPECT_EQ(before, after) << "a permutation of the same rows";
}

TEST(RunVariant, TheDecodersShuffleDoesNotDependOnTheLength)
{
    const PositionChange change{Kind::shuffled, 0, 5};
    const auto all = change.positions(0, 20, 8);
    for (Index i = 0; i < 20; ++i) {
        EXPECT_EQ(change.positions(i, 1, 8).front(), all[std::size_t(i)]);
        EXPECT_EQ(all[std::size_t(i)] / 8, i / 8) << "within its block";
    }
    std::vector<Index> first(all.begin(), all.begin() + 8);
    std::sort(first.begin(), first.end());
    EXPECT_EQ(first, (std::vector<Index>{0, 1, 2, 3, 4, 5, 6, 7}));
}

TEST(RunVariant, WithoutPositionsTheEncoderReadsABagOfTokens)
{
    const auto model = test::tiny_model();
    const std::vector<int> ids{9, 14, 22, 31, 3}, permuted{31, 9, 3, 22, 14};
    const std::vector<Index> whence{3, 0, 4, 2, 1};
    const RunVariant off{.encoder_positions = {Kind::off}};
    const Matrix plain = model->network->encode(ids, nullptr, {}, off);
    const Matrix other = model->network->encode(permuted, nullptr, {}, off);
    const Matrix with_positions = model->network->encode(permuted);
    for (std::size_t i = 0; i < whence.size(); ++i)
        EXPECT_LT((other.row(Index(i)) - plain.row(whence[i])).cwiseAbs().maxCoeff(), 1e-5F);
    EXPECT_GT((with_positions.row(0) - model->network->encode(ids).row(3)).cwiseAbs().maxCoeff(), 1e-2F);
}

TEST(RunVariant, OutsideTheWindowWeightsAreZeroAndRowsSumToOne)
{
    const auto model = test::tiny_model();
    const auto trace = run(*model, request_with({.encoder_window = 1, .decoder_window = 2}));
    const auto check = [&](const char* path, std::ptrdiff_t window, bool causal) {
        const Tensor& weights = trace->at(path);
        for (std::size_t head = 0; head < weights.shape[0]; ++head)
            for (std::size_t i = 0; i < weights.shape[1]; ++i) {
                double sum = 0;
                for (std::size_t j = 0; j < weights.shape[2]; ++j) {
                    const auto distance = std::ptrdiff_t(j) - std::ptrdiff_t(i);
                    const bool seen = std::abs(distance) <= window && !(causal && distance > 0);
                    EXPECT_EQ(weights.at(head, i, j) > 0, seen) << path << " " << i << " " << j;
                    sum += double(weights.at(head, i, j));
                }
                EXPECT_NEAR(sum, 1, 1e-5);
            }
    };
    check("encoder.layers.0.self_attention.weights", 1, false);
    check("encoder.layers.1.self_attention.weights", 1, false);
    check("decoder.layers.1.self_attention.weights", 2, true);
    for (const float weight : trace->at("decoder.layers.0.cross_attention.weights").values)
        EXPECT_GT(weight, 0.0F) << "self-attention alone is restricted";
}

TEST(RunVariant, AHeadSwitchedToUniformAveragesItsWindow)
{
    const auto model = test::tiny_model();
    RunRequest request = request_with({.encoder_window = 1});
    request.switches.set(AttentionKind::encoder, 0, 2, HeadSwitch::uniform);
    const auto trace = run(*model, request);
    const auto row = trace->at("encoder.layers.0.self_attention.weights").row(2, 3);
    for (std::size_t j = 0; j < row.size(); ++j)
        EXPECT_FLOAT_EQ(row[j], j >= 2 && j <= 4 ? 1.0F / 3 : 0.0F);
}

TEST(RunVariant, SaysWhatItIsAndRefusesWhatIsOutOfRange)
{
    EXPECT_EQ((RunVariant{{Kind::shifted, -3}, {Kind::shuffled, 0, 9}, 2, 0}).text(),
              "encoder positions shifted by -3, decoder positions shuffled with seed 9, encoder window 2, "
              "decoder window 0");
    const auto model = test::tiny_model();
    const Error error = test::error_of([&] {
        run(*model, request_with({.decoder_positions = {Kind::shifted, 10001}}));
    });
    EXPECT_EQ(error.kind(), Error::Kind::invalid);
    EXPECT_EQ(error.parts().where, "decoder positions");
    EXPECT_EQ(error.parts().found, "10001");
}

} // namespace
