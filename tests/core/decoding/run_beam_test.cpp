// What a whole run leaves of a beam search.

#include <cmath>

#include <gtest/gtest.h>

#include "core/decoding/repetition.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/tiny_model.h"

using namespace regard;

namespace {

RunRequest request_of(std::size_t beam_size, std::size_t top_beams, std::size_t hypothesis = 0)
{
    RunRequest request;
    request.source_text = "le chat dort .";
    request.beam_size = beam_size;
    request.top_beams = top_beams;
    request.hypothesis = hypothesis;
    return request;
}

std::vector<int> ids_of(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

TEST(RunBeam, TraceIsThatOfTheHypothesisShown)
{
    const auto model = test::tiny_model(5);
    for (std::size_t shown = 0; shown < 4; ++shown) {
        const auto trace = run(*model, request_of(4, 4, shown));
        ASSERT_EQ(trace->beam.hypotheses.size(), 4U);
        EXPECT_EQ(trace->beam.chosen, shown);
        const Hypothesis& hypothesis = trace->beam.hypotheses[shown];
        EXPECT_EQ(ids_of(trace->target_output), hypothesis.ids);
        EXPECT_EQ(trace->target_text, hypothesis.text);
        EXPECT_EQ(trace->target_text, model->tokenizer->decode(hypothesis.ids));
        EXPECT_FALSE(trace->forced);

        ASSERT_EQ(trace->steps.size(), hypothesis.ids.size());
        std::size_t entry = hypothesis.entry;
        for (std::size_t step = trace->steps.size(); step-- > 0;) {
            const BeamEntry& at = trace->beam.steps[step][entry];
            EXPECT_EQ(at.id, trace->steps[step].chosen);
            EXPECT_EQ(at.piece, trace->target_output[step].piece);
            EXPECT_NEAR(std::exp(at.log_probability), double(trace->steps[step].probability), 1e-5);
            entry = at.parent;
        }

        RunRequest forced;
        forced.source_text = "le chat dort .";
        forced.target_ids = ids_of(trace->target_input);
        const auto again = run(*model, forced);
        ASSERT_EQ(again->tensors.size(), trace->tensors.size());
        ASSERT_GT(trace->tensors.size(), 50U);
        for (const auto& [path, tensor] : again->tensors)
            EXPECT_EQ(trace->at(path).values, tensor.values) << path;
    }
}

TEST(RunBeam, GreedyRunIsABeamOfOne)
{
    const auto model = test::tiny_model();
    const auto trace = run(*model, request_of(1, 1));
    ASSERT_EQ(trace->beam.hypotheses.size(), 1U);
    EXPECT_EQ(trace->beam.hypotheses[0].ids, ids_of(trace->target_output));
    EXPECT_EQ(trace->beam.hypotheses[0].text, trace->target_text);
    ASSERT_EQ(trace->beam.steps.size(), trace->steps.size());
    double total = 0;
    for (std::size_t i = 0; i < trace->steps.size(); ++i) {
        ASSERT_EQ(trace->beam.steps[i].size(), 1U);
        EXPECT_EQ(trace->beam.steps[i][0].piece, trace->target_output[i].piece);
        total += std::log(double(trace->steps[i].probability));
    }
    EXPECT_NEAR(trace->beam.hypotheses[0].log_probability, total, 1e-9);

    RunRequest forced = request_of(4, 4);
    forced.target_text = "the cat sleeps .";
    EXPECT_TRUE(run(*model, forced)->beam.steps.empty()) << "nothing is searched for a given target";
}

TEST(RunBeam, WhatCannotBeSearchedIsAnError)
{
    const auto model = test::tiny_model();
    for (const RunRequest& wrong : {request_of(0, 0), request_of(2, 3), request_of(4, 2, 2), request_of(1, 1, 1)})
        try {
            run(*model, wrong);
            ADD_FAILURE() << wrong.beam_size << " " << wrong.top_beams << " " << wrong.hypothesis;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::invalid);
        }
    RunRequest negative = request_of(1, 1);
    negative.length_penalty = -1;
    EXPECT_THROW(run(*model, negative), Error);
}

TEST(RunBeam, StopsWhenAsked)
{
    const auto model = test::tiny_model();
    std::stop_source stop;
    std::size_t steps = 0;
    const auto after_three = [&](std::size_t) {
        if (++steps == 3)
            stop.request_stop();
    };
    try {
        run(*model, request_of(4, 1), stop.get_token(), after_three);
        FAIL() << "it went on";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::cancelled);
    }
    EXPECT_EQ(steps, 3U);
}

// Random weights often make loops; whichever way they were decoded the user is told.
TEST(RunBeam, LoopsAreTold)
{
    int loops = 0, others = 0;
    for (unsigned seed = 1; seed <= 12; ++seed)
        for (const std::size_t beam_size : {1U, 4U}) {
            const auto trace = run(*test::tiny_model(seed), request_of(beam_size, beam_size));
            const bool finished = trace->beam.hypotheses[0].finished;
            const auto repetition = find_repetition(ids_of(trace->target_output));
            bool told_loop = false, told_unfinished = false;
            for (const Notice& notice : trace->notices) {
                if (notice.kind == Notice::Kind::repetition) {
                    told_loop = true;
                    ASSERT_TRUE(repetition);
                    EXPECT_EQ(notice.count, repetition->times);
                    EXPECT_EQ(notice.limit, finished ? 0 : trace->target_output.size());
                }
                told_unfinished = told_unfinished || notice.kind == Notice::Kind::unfinished;
            }
            EXPECT_EQ(told_loop, repetition.has_value()) << seed;
            EXPECT_EQ(told_unfinished, !finished && !repetition) << seed;
            (repetition ? loops : others) += 1;
        }
    EXPECT_GT(loops, 0);
    EXPECT_GT(others, 0);
}

} // namespace
