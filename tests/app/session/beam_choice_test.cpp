#include <QTest>
#include <gtest/gtest.h>

#include "app/session/session.h"

namespace regard::app {
namespace {

// A session whose runs tell what was asked of them: as many hypotheses as the beam is wide, the one asked for chosen.
class BeamChoice : public testing::Test {
protected:
    void SetUp() override
    {
        auto model = std::make_shared<TranslationModel>();
        model->directions = {{"fr", "en"}};
        session.setModel(model);
        session.setBeamSize(3);
        session.setSourceText("a");
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    }
    std::size_t chosen() const { return session.trace()->beam.chosen; }

    int runs = 0;
    Session session{nullptr, [this](const TranslationModel&, const RunRequest& request, std::stop_token) {
                        ++runs;
                        auto trace = std::make_shared<Trace>();
                        trace->source_text = request.source_text;
                        trace->shape = {2, 2, 4, 8, 2, 16, 100};
                        trace->source.resize(2);
                        trace->target_input.resize(2);
                        trace->target_output.resize(2);
                        trace->beam.beam_size = request.beam_size;
                        trace->beam.hypotheses.resize(request.top_beams);
                        trace->beam.chosen = request.hypothesis;
                        return std::shared_ptr<const Trace>(std::move(trace));
                    }};
};

TEST_F(BeamChoice, size_is_asked_of_every_run)
{
    EXPECT_EQ(session.trace()->beam.hypotheses.size(), 3U);
    session.setBeamSize(5);
    settle();
    EXPECT_EQ(session.trace()->beam.beam_size, 5U);
    const int before = runs;
    session.setBeamSize(5);
    session.setBeamSize(0);
    settle();
    EXPECT_EQ(runs, before);
    EXPECT_EQ(session.beamSize(), 5);
}

TEST_F(BeamChoice, hypothesis_chosen_is_shown_until_something_else_changes)
{
    const std::vector<std::function<void()>> changes = {
        [this] { session.setSourceText("b"); }, [this] { session.setBeamSize(4); },
        [this] { session.forceTarget("x"); }, [this] { session.decodeFreely(); },
        [this] { session.setModel(session.model()); }};
    for (const auto& change : changes) {
        session.chooseHypothesis(2);
        settle();
        EXPECT_EQ(chosen(), 2U);
        change();
        settle();
        EXPECT_EQ(chosen(), 0U);
    }
}

TEST_F(BeamChoice, what_was_not_found_is_not_asked_for)
{
    const int before = runs;
    session.chooseHypothesis(3);
    session.chooseHypothesis(-1);
    settle();
    EXPECT_EQ(runs, before);
}

TEST_F(BeamChoice, list_of_an_older_text_chooses_nothing_but_steps_in_a_row_do)
{
    session.setSourceText("b");
    session.chooseHypothesis(2); // meant the list of "a", which still stands there
    settle();
    EXPECT_EQ(session.trace()->source_text, "b");
    EXPECT_EQ(chosen(), 0U);
    session.chooseHypothesis(1);
    session.chooseHypothesis(2); // before the run of the first has ended
    settle();
    EXPECT_EQ(chosen(), 2U);
}

} // namespace
} // namespace regard::app
