// Heads switched off, through every way of decoding.

#include <cmath>

#include <gtest/gtest.h>

#include "core/decoding/beam.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "core/models/encoder_decoder.h"
#include "tests/core/formats/temporary_folder.h"
#include "tests/support/compare.h"
#include "tests/support/tiny_model.h"

using namespace regard;
using regard::test::near;

namespace {

RunRequest request_without(const char* off, const TranslationModel& model)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    request.switches = parse_switches(off, model.network->config().shape());
    request.max_target_tokens = 20;
    return request;
}

std::vector<int> ids_of(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

constexpr char several[] = "encoder L0 H1, decoder L1 uniform, cross L0 H2 uniform, cross L1 H3";

TEST(SwitchedHeadsRun, CachedRunEqualsAFullPass)
{
    const auto model = test::tiny_model();
    const RunRequest request = request_without(several, *model);
    const auto trace = run(*model, request);
    EXPECT_EQ(trace->switches, request.switches);
    ASSERT_GT(trace->target_input.size(), 3U);

    Recorder recorder;
    const Matrix memory = model->network->encode(ids_of(trace->source), &recorder, request.switches);
    model->network->decode(memory, ids_of(trace->target_input), &recorder, request.switches);
    const auto expected = recorder.finish();
    ASSERT_EQ(trace->tensors.size(), expected.size());
    for (const auto& [path, tensor] : expected)
        EXPECT_TRUE(near(trace->at(path).values, trace->at(path).shape, tensor.values, tensor.shape, {1e-4, 1e-4}))
            << path;
    for (const float weight : trace->at("decoder.layers.1.cross_attention.weights").head(3))
        EXPECT_EQ(weight, 0.0F);
}

TEST(SwitchedHeadsRun, BeamOfOneAndForcedTargetAgreeWithGreedy)
{
    const auto model = test::tiny_model();
    RunRequest request = request_without(several, *model);
    const auto greedy = run(*model, request);
    BeamOptions options;
    options.beam_size = 1;
    options.max_tokens = 20;
    options.switches = request.switches;
    const Matrix memory = model->network->encode(ids_of(greedy->source), nullptr, request.switches);
    EXPECT_EQ(search_beam(*model->network, memory, options).hypotheses.front().ids, ids_of(greedy->target_output));

    request.target_ids = ids_of(greedy->target_input);
    const auto forced = run(*model, request);
    ASSERT_EQ(forced->steps.size(), greedy->steps.size());
    for (std::size_t i = 0; i + 1 < forced->steps.size(); ++i)
        EXPECT_FLOAT_EQ(forced->steps[i].probability, greedy->steps[i].probability);
}

TEST(SwitchedHeadsRun, BeamSearchesWithoutThem)
{
    const auto model = test::tiny_model();
    RunRequest request = request_without("decoder, cross uniform", *model);
    request.beam_size = request.top_beams = 3;
    const auto trace = run(*model, request);
    ASSERT_FALSE(trace->beam.steps.empty());
    // The shown hypothesis is read once more: both passes have to have seen the same model.
    std::size_t entry = trace->beam.hypotheses.front().entry;
    for (std::size_t step = trace->steps.size(); step-- > 0; entry = trace->beam.steps[step][entry].parent)
        EXPECT_NEAR(std::exp(trace->beam.steps[step][entry].log_probability), double(trace->steps[step].probability),
                    1e-5);
    request.switches = {};
    EXPECT_NE(run(*model, request)->steps.front().probability, trace->steps.front().probability);
}

TEST(SwitchedHeadsRun, NoneOffIsTheRunAsEver)
{
    const auto model = test::tiny_model();
    RunRequest request = request_without("", *model);
    const auto plain = run(*model, request);
    request.switches.set(AttentionKind::cross, 0, 0, HeadSwitch::zero);
    request.switches.set(AttentionKind::cross, 0, 0, HeadSwitch::on);
    const auto again = run(*model, request);
    EXPECT_TRUE(again->switches.empty());
    ASSERT_EQ(again->tensors.size(), plain->tensors.size());
    for (const auto& [path, tensor] : plain->tensors)
        EXPECT_EQ(again->at(path).values, tensor.values) << path;
}

TEST(SwitchedHeadsRun, UnknownHeadIsNamed)
{
    const auto model = test::tiny_model();
    RunRequest request = request_without("", *model);
    request.switches.set(AttentionKind::decoder, 0, 4, HeadSwitch::zero);
    const Error error = test::error_of([&] { run(*model, request); });
    EXPECT_EQ(error.kind(), Error::Kind::invalid);
    EXPECT_EQ(error.parts().found, "decoder L0 H4");
}

} // namespace
