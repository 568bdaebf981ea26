#include "core/analysis/logit_lens.h"

#include <gtest/gtest.h>

#include "core/analysis/step_output.h"
#include "core/decoding/run.h"
#include "core/error.h"
#include "tests/support/tiny_model.h"

namespace regard {
namespace {

class LogitLensTest : public testing::Test {
protected:
    std::shared_ptr<const TranslationModel> model = test::tiny_model();
    std::shared_ptr<const Trace> trace = [this] {
        RunRequest request;
        request.source_text = "le chat dort .";
        return run(*model, request);
    }();
};

TEST_F(LogitLensTest, its_last_depth_is_the_run)
{
    ASSERT_GT(trace->steps.size(), 16U) << "more than one block of steps";
    const LogitLens lens = logit_lens(*trace, *model->network);
    EXPECT_EQ(lens.paths,
              (std::vector<std::string>{"decoder.input", "decoder.layers.0.output", "decoder.layers.1.output"}));
    ASSERT_EQ(lens.steps, trace->steps.size());
    ASSERT_EQ(lens.cells.size(), 3 * lens.steps);
    EXPECT_TRUE(lens.fits());
    const auto entropies = step_entropies(*trace);
    for (std::size_t step = 0; step < lens.steps; ++step) {
        const LensCell& last = lens.at(2, step);
        EXPECT_EQ(last.top, trace->steps[step].top[0].id);
        EXPECT_NEAR(last.top_probability, trace->steps[step].top[0].probability, 1e-5);
        EXPECT_NEAR(last.chosen_probability, trace->steps[step].probability, 1e-5);
        EXPECT_NEAR(last.entropy, entropies[step], 1e-4);
    }
}

TEST_F(LogitLensTest, an_earlier_depth_is_its_vector_times_the_embeddings)
{
    const LogitLens lens = logit_lens(*trace, *model->network);
    const Tensor& stream = trace->at("decoder.layers.0.output");
    const auto& parameters = model->network->parameters();
    const ParameterInfo* info = model->network->layout().find("embedding.weight");
    ASSERT_NE(info, nullptr);
    const ConstMatrixView table = info->slot.in(parameters.data());
    const std::size_t step = 3;
    std::vector<float> expected;
    for (Index id = 0; id < table.rows(); ++id) {
        double sum = 0;
        for (Index j = 0; j < table.cols(); ++j)
            sum += double(table(id, j)) * double(stream.at(step, std::size_t(j)));
        expected.push_back(float(sum));
    }
    const auto logits = lens_logits(*trace, *model->network, "decoder.layers.0.output", step);
    ASSERT_EQ(logits.size(), expected.size());
    for (std::size_t id = 0; id < logits.size(); ++id)
        EXPECT_NEAR(logits[id], expected[id], 1e-5);
    const LensCell& cell = lens.at(1, step);
    const RankedToken chosen = ranked_token(expected, trace->steps[step].chosen);
    EXPECT_EQ(cell.top, step_output(expected, 1).top[0].id);
    EXPECT_EQ(cell.chosen_rank, chosen.rank);
    EXPECT_NEAR(cell.chosen_probability, chosen.probability, 1e-6);
}

TEST_F(LogitLensTest, tells_a_model_that_did_not_make_the_run)
{
    EXPECT_FALSE(logit_lens(*trace, *test::tiny_model(8)->network).fits());
    ModelDescription other = test::tiny_description();
    other.config.width = 8;
    EXPECT_THROW(logit_lens(*trace, *test::random_model(other, test::tiny_vocabulary(), 1)->network), Error);
    EXPECT_THROW(logit_lens(Trace{}, *model->network), Error);
    EXPECT_THROW(lens_logits(*trace, *model->network, "decoder.input", 900), Error);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(logit_lens(*trace, *model->network, stop.get_token()), Error);
}

} // namespace
} // namespace regard
