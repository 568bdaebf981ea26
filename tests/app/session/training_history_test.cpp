#include "app/session/training_history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "app/session/session.h"
#include "tests/support/tiny_snapshots.h"

namespace regard::app {
namespace {

class History : public testing::Test {
protected:
    History()
    {
        test::save_tiny_model(folder());
        test::save_tiny_snapshots(folder());
    }
    std::filesystem::path folder() const { return std::filesystem::path(place.path().toStdString()) / "tiny"; }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy() && !history.busy(); }, 20000));
    }
    void open()
    {
        session.setModel(load_model_folder(folder()));
        session.setSourceText("le chat dort .");
        settle();
    }
    std::vector<float> crossWeights() const
    {
        return session.trace()->at("decoder.layers.1.cross_attention.weights").values;
    }

    QTemporaryDir place;
    Session session;
    TrainingHistory history{session};
};

TEST_F(History, lists_what_the_model_brought_along_and_stands_at_its_end)
{
    EXPECT_EQ(history.count(), 0);
    open();
    ASSERT_EQ(history.count(), 4);
    EXPECT_EQ(history.current(), 3);
    EXPECT_FALSE(history.snapshot(3));
    ASSERT_TRUE(history.snapshot(2));
    EXPECT_EQ(history.snapshot(2)->step, 100U);
    EXPECT_EQ(history.snapshot(2)->bleu, 10.0);
    session.setModel(test::tiny_model());
    settle();
    EXPECT_EQ(history.count(), 0);
}

TEST_F(History, runs_the_same_sentence_with_the_weights_of_each_moment)
{
    open();
    const auto finished = crossWeights();
    const auto atTheEnd = session.trace()->at("encoder.output").values;
    history.show(1);
    settle();
    EXPECT_EQ(session.trace()->source_text, "le chat dort .");
    EXPECT_EQ(session.trace()->model, "tiny, step 10");
    EXPECT_NE(session.trace()->at("encoder.output").values, atTheEnd);
    // As the weights of that file alone give it.
    const auto moment = load_snapshot(*load_model_folder(folder()), *history.snapshot(1));
    RunRequest request;
    request.source_text = "le chat dort .";
    EXPECT_EQ(session.trace()->at("encoder.output").values, run(*moment, request)->at("encoder.output").values);
    history.show(3);
    settle();
    EXPECT_EQ(crossWeights(), finished);
    EXPECT_EQ(session.trace()->model, "tiny");
}

TEST_F(History, a_given_target_stays_so_that_cells_can_be_compared)
{
    open();
    session.forceTarget("the cat sleeps .");
    settle();
    const auto before = crossWeights();
    session.selection().set({AttentionKind::cross, 1, 2, 3, 1});
    for (const int index : {0, 2, 1}) {
        history.show(index);
        settle();
        EXPECT_TRUE(session.trace()->forced);
        EXPECT_EQ(session.trace()->target_text, "the cat sleeps .");
        EXPECT_EQ(crossWeights().size(), before.size());
        EXPECT_NE(crossWeights(), before);
        EXPECT_EQ(session.selection().focus(), (Focus{AttentionKind::cross, 1, 2, 3, 1}));
    }
}

TEST_F(History, the_newest_of_many_moves_wins)
{
    open();
    for (const int index : {0, 1, 2, 1, 0, 2})
        history.show(index);
    settle();
    EXPECT_EQ(history.current(), 2);
    EXPECT_EQ(session.trace()->model, "tiny, step 100");
    history.show(0);
    history.show(3); // back before the file was read
    settle();
    EXPECT_EQ(session.trace()->model, "tiny");
    history.show(-5);
    settle();
    EXPECT_EQ(history.current(), 0);
}

TEST_F(History, plays_to_the_end_and_stops)
{
    open();
    QSignalSpy played(&history, &TrainingHistory::playingChanged);
    std::vector<std::string> seen;
    QObject::connect(&session, &Session::traceChanged, [&] { seen.push_back(session.trace()->model); });
    history.play();
    EXPECT_TRUE(history.playing());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !history.playing(); }, 30000));
    settle();
    EXPECT_EQ(played.size(), 2);
    EXPECT_EQ(seen, (std::vector<std::string>{"tiny, step 0", "tiny, step 10", "tiny, step 100", "tiny"}));
}

TEST_F(History, a_damaged_moment_is_told_and_what_was_shown_stays)
{
    open();
    history.show(2);
    settle();
    std::filesystem::resize_file(history.snapshot(0)->file, 100);
    QSignalSpy failures(&history, &TrainingHistory::failed);
    history.show(0);
    settle();
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures[0][0].toString().contains("step-000000.safetensors"))
        << failures[0][0].toString().toStdString();
    EXPECT_EQ(history.current(), 2);
    EXPECT_EQ(session.trace()->model, "tiny, step 100");
}

} // namespace
} // namespace regard::app
