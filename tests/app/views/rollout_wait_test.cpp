#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "app/views/attention_view.h"
#include "app/views/compare_view.h"
#include "core/analysis/rollout.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

std::shared_ptr<const Trace> longRun(std::size_t tokens)
{
    const std::vector<std::string> words(tokens, "w");
    return test::sampleTrace(words, {"x", "y"}, 3, 2);
}

Reading rolloutReading()
{
    Reading reading;
    reading.measure = AttentionMeasure::rollout;
    return reading;
}

const Focus last{AttentionKind::encoder, 2, 0, -1, -1};

TEST(RolloutWait, a_long_text_is_worked_out_beside_the_interface)
{
    ReadingState state;
    const auto run = longRun(400);
    const HeatMapData before = readMap(state, run, last, rolloutReading());
    EXPECT_EQ(before.rows, 0U);
    ASSERT_FALSE(before.notes.isEmpty());
    EXPECT_TRUE(before.notes.front().contains("Working out")) << before.notes.front().toStdString();
    int known = 0;
    QObject::connect(&state, &ReadingState::rolloutKnown, [&known] { ++known; });
    EXPECT_EQ(readMap(state, run, last, rolloutReading()).rows, 0U) << "asking again starts nothing anew";
    ASSERT_TRUE(QTest::qWaitFor([&known] { return known == 1; }, 60'000));
    EXPECT_EQ(readMap(state, run, last, rolloutReading()).values, rollout(*run, AttentionKind::encoder, 2));
    EXPECT_EQ(readMap(state, run, {AttentionKind::encoder, 0}, rolloutReading()).rows, 400U) << "known with it";
}

TEST(RolloutWait, a_short_text_and_other_readings_do_not_wait)
{
    ReadingState state;
    EXPECT_EQ(readMap(state, longRun(40), last, rolloutReading()).rows, 40U);
    EXPECT_EQ(readMap(state, longRun(400), last, {}).rows, 400U);
}

TEST(RolloutWait, another_way_of_reading_stops_the_work)
{
    ReadingState state;
    state.set(rolloutReading());
    const auto run = longRun(500);
    EXPECT_FALSE(state.waiting(run, last, state.now()).isEmpty());
    int known = 0;
    QObject::connect(&state, &ReadingState::rolloutKnown, [&known] { ++known; });
    state.set({});
    QTest::qWait(300);
    EXPECT_EQ(known, 0);
    state.set(rolloutReading());
    EXPECT_FALSE(state.waiting(run, last, state.now()).isEmpty()) << "and it can be wished for again";
    EXPECT_TRUE(QTest::qWaitFor([&known] { return known == 1; }, 60'000));
}

TEST(RolloutWait, the_view_says_so_and_shows_the_map_when_it_is_there)
{
    Session session;
    session.showRun(longRun(400), {});
    session.selection().set(last);
    AttentionView view(session);
    view.resize(900, 600);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    session.reading().set(rolloutReading());
    auto* map = view.findChild<HeatMap*>();
    ASSERT_TRUE(map);
    EXPECT_EQ(map->data().rows, 0U);
    EXPECT_FALSE(view.figure()) << "there is nothing to export yet";
    ASSERT_TRUE(QTest::qWaitFor([map] { return map->data().rows == 400; }, 60'000));
    EXPECT_TRUE(view.figure());
}

TEST(RolloutWait, both_compared_runs_come)
{
    Session session;
    session.showRun(longRun(400), {});
    session.selection().set(last);
    CompareView view(session);
    view.resize(900, 600);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    session.pinRun();
    session.showRun(longRun(300), {});
    session.selection().set(last);
    session.reading().set(rolloutReading());
    EXPECT_TRUE(view.mapA()->data().notes.join(' ').contains("Working out"));
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.difference()->data().rows == 400; }, 60'000));
    EXPECT_EQ(view.mapB()->data().rows, 300U);
}

} // namespace
} // namespace regard::app
