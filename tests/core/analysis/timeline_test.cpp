// The moments of a run, and what exists at each of them.

#include <gtest/gtest.h>

#include "core/analysis/timeline.h"
#include "core/decoding/run.h"
#include "tests/support/sample_trace.h"
#include "tests/support/tiny_model.h"

using namespace regard;

namespace {

std::shared_ptr<const Trace> tiny_run()
{
    RunRequest request;
    request.source_text = "le chat dort .";
    request.max_target_tokens = 4;
    static const auto model = test::tiny_model();
    return run(*model, request);
}

TEST(Timeline, GoesThroughEncoderMemoryAndSteps)
{
    const auto trace = tiny_run();
    const auto moments = timeline(*trace);
    const std::size_t m = trace->target_input.size();
    ASSERT_EQ(m, 4U);
    // tokens, embedding, positions, 2 layers of 4, output, 2 memories; a step: 2 + 2 layers of 6 + 3.
    ASSERT_EQ(moments.size(), 3U + 2 * 4 + 1 + 2 + m * (2 + 2 * 6 + 3));
    EXPECT_EQ(moments[0], (Moment{Stage::tokens, Stack::encoder, ""}));
    EXPECT_EQ(moments[2], (Moment{Stage::positions, Stack::encoder, "encoder.positions"}));
    EXPECT_EQ(moments[8],
              (Moment{Stage::self_attention_norm, Stack::encoder, "encoder.layers.1.self_attention.norm", 1}));
    EXPECT_EQ(moments[11], (Moment{Stage::encoder_output, Stack::encoder, "encoder.output"}));
    EXPECT_EQ(moments[13], (Moment{Stage::memory, Stack::decoder, "decoder.layers.1.cross_attention", 1}));
    EXPECT_EQ(moments[14], (Moment{Stage::embedding, Stack::decoder, "decoder.embedding"}));
    EXPECT_EQ(moments[14 + 17 + 4],
              (Moment{Stage::cross_attention, Stack::decoder, "decoder.layers.0.cross_attention", 0, 1}));
    EXPECT_EQ(moments.back(), (Moment{Stage::chosen, Stack::decoder, "", 0, 3}));
    EXPECT_EQ(first_moment_of_step(moments, 1), 31U);
    EXPECT_FALSE(first_moment_of_step(moments, 4));
}

TEST(Timeline, RowsGrowFromNoneToAllAndNeverShrink)
{
    const auto trace = tiny_run();
    const auto moments = timeline(*trace);
    for (const auto& [path, tensor] : trace->tensors) {
        const std::size_t all = tensor.shape[tensor.shape.size() - 2];
        EXPECT_EQ(rows_known(*trace, moments.front(), path), 0U) << path;
        EXPECT_EQ(rows_known(*trace, moments.back(), path), all) << path;
        std::size_t before = 0;
        for (std::size_t i = 0; i < moments.size(); ++i) {
            const std::size_t now = rows_known(*trace, moments[i], path);
            EXPECT_GE(now, before) << path;
            // A row comes about at the very moment that moment_of names.
            for (std::size_t row = before; row < now; ++row)
                EXPECT_EQ(moment_of(moments, path, row), i) << path << " " << row;
            before = now;
        }
    }
}

TEST(Timeline, DecoderRowsComeOneAStep)
{
    const auto trace = tiny_run();
    const auto at = [&](Moment moment, const char* path) { return rows_known(*trace, moment, path); };
    const std::size_t n = trace->source.size();
    const Moment cross{Stage::cross_attention, Stack::decoder, "", 0, 2};
    EXPECT_EQ(at(cross, "decoder.layers.0.self_attention.norm"), 3U);
    EXPECT_EQ(at(cross, "decoder.layers.0.cross_attention.weights"), 3U);
    EXPECT_EQ(at(cross, "decoder.layers.0.cross_attention.norm"), 2U);
    EXPECT_EQ(at(cross, "decoder.layers.1.self_attention.query"), 2U);
    EXPECT_EQ(at(cross, "decoder.layers.1.cross_attention.value"), n);
    EXPECT_EQ(at(cross, "encoder.output"), n);
    EXPECT_EQ(at(cross, "decoder.layers.0.self_attention.scores"), 3U) << "as many as there would be";
    EXPECT_EQ(at(cross, "decoder.logits"), 2U);
    EXPECT_EQ(tokens_read(cross), 3U);
    EXPECT_EQ(tokens_chosen(cross), 2U);
    const Moment memory{Stage::memory, Stack::decoder, "", 0, 0};
    EXPECT_EQ(at(memory, "decoder.layers.0.cross_attention.key"), n);
    EXPECT_EQ(at(memory, "decoder.layers.1.cross_attention.key"), 0U);
    EXPECT_EQ(at(memory, "decoder.embedding"), 0U);
    EXPECT_EQ(tokens_read(memory), 0U);
    EXPECT_EQ(tokens_chosen({Stage::chosen, Stack::decoder, "", 0, 3}), 4U);
}

TEST(Timeline, TracesWithWeightsAloneHaveTheirMoments)
{
    const auto trace = test::sampleTrace({"a", "b", "</s>"}, {"x", "</s>"}, 2, 2);
    const auto moments = timeline(*trace);
    std::vector<Stage> stages;
    for (const Moment& moment : moments)
        stages.push_back(moment.stage);
    using enum Stage;
    EXPECT_EQ(stages, (std::vector<Stage>{tokens, self_attention, self_attention, self_attention, cross_attention,
                                          self_attention, cross_attention, chosen, self_attention, cross_attention,
                                          self_attention, cross_attention, chosen}));
    EXPECT_EQ(rows_known(*trace, moments[5], "decoder.layers.1.self_attention.weights"), 1U);
    EXPECT_TRUE(timeline(Trace{}).empty());
}

} // namespace
