#include "app/session/lesson_runner.h"

#include <cmath>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace regard::app {
namespace {

void settle(const LessonRunner& runner)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, 20000));
}

TEST(LessonRunner, begins_when_asked_and_has_a_moment_of_untrained_weights)
{
    LessonRunner runner;
    EXPECT_FALSE(runner.moment());
    EXPECT_FALSE(runner.busy());
    runner.prepare();
    settle(runner);
    ASSERT_TRUE(runner.moment());
    EXPECT_EQ(runner.moment()->step, 0U);
    ASSERT_EQ(runner.losses().size(), 1U);
    const auto first = runner.moment();
    runner.prepare();
    EXPECT_FALSE(runner.busy());
    EXPECT_EQ(runner.moment(), first);
}

TEST(LessonRunner, every_press_is_a_step)
{
    LessonRunner runner;
    runner.prepare();
    settle(runner);
    for (int i = 0; i < 5; ++i)
        runner.step(); // faster than the thread
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.moment()->step == 5; }));
    settle(runner);
    QTest::qWait(50);
    EXPECT_EQ(runner.moment()->step, 5U);
    EXPECT_EQ(runner.losses().size(), 6U);
    EXPECT_EQ(runner.losses().back(), float(runner.moment()->loss));
    Lesson same;
    for (int i = 0; i < 5; ++i)
        same.step(float(runner.learningRate()));
    EXPECT_EQ(float(same.loss()), runner.losses().back());
}

TEST(LessonRunner, plays_until_it_is_paused)
{
    LessonRunner runner;
    runner.setSpeed(100);
    QSignalSpy played(&runner, &LessonRunner::playingChanged);
    runner.prepare();
    settle(runner);
    runner.play();
    EXPECT_TRUE(runner.playing());
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.moment()->step >= 20; }, 20000));
    runner.pause();
    settle(runner);
    const std::size_t step = runner.moment()->step;
    QTest::qWait(150);
    EXPECT_EQ(runner.moment()->step, step);
    EXPECT_EQ(runner.losses().size(), step + 1);
    EXPECT_LT(runner.losses().back(), runner.losses().front());
    EXPECT_EQ(played.size(), 2);
    runner.play();
    runner.step(); // one more, then it stands
    EXPECT_FALSE(runner.playing());
}

TEST(LessonRunner, keeps_the_pace_it_was_asked_for)
{
    LessonRunner runner;
    runner.setSpeed(5);
    runner.prepare();
    settle(runner);
    QElapsedTimer clock;
    clock.start();
    runner.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.moment()->step >= 5; }, 20000));
    EXPECT_GE(clock.elapsed(), 780); // the first at once, four at intervals of 200 ms
}

TEST(LessonRunner, does_nothing_while_nobody_watches)
{
    LessonRunner runner;
    runner.setSpeed(50);
    runner.prepare();
    settle(runner);
    runner.setWatched(false);
    runner.play();
    QTest::qWait(120);
    settle(runner);
    EXPECT_EQ(runner.moment()->step, 0U);
    EXPECT_TRUE(runner.playing());
    runner.setWatched(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return runner.moment()->step > 3; }, 20000));
}

TEST(LessonRunner, a_reset_while_it_plays_begins_anew)
{
    LessonRunner runner;
    runner.setSpeed(100);
    runner.prepare();
    settle(runner);
    const float first = runner.losses().front();
    runner.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.moment()->step >= 10; }, 20000));
    runner.reset();
    settle(runner);
    EXPECT_FALSE(runner.playing());
    EXPECT_EQ(runner.moment()->step, 0U);
    EXPECT_EQ(runner.losses(), std::vector<float>{first});
    runner.setSeed(9);
    settle(runner);
    ASSERT_EQ(runner.losses().size(), 1U);
    EXPECT_NE(runner.losses().front(), first);
}

TEST(LessonRunner, label_smoothing_is_seen_at_once_and_makes_no_step)
{
    LessonRunner runner;
    runner.prepare();
    settle(runner);
    EXPECT_EQ(runner.moment()->sentences[0].forced.positions[0].entropy, 0);
    runner.setLabelSmoothing(0.1);
    settle(runner);
    EXPECT_GT(runner.moment()->sentences[0].forced.positions[0].entropy, 0);
    EXPECT_EQ(runner.moment()->step, 0U);
    EXPECT_EQ(runner.losses().size(), 1U);
}

TEST(LessonRunner, settings_changed_while_it_works_are_not_lost)
{
    LessonRunner runner;
    runner.prepare(); // busy with the beginning
    runner.setLabelSmoothing(0.2);
    runner.step();
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.moment() && runner.moment()->step == 1; }, 20000));
    EXPECT_GT(runner.moment()->sentences[0].forced.positions[0].entropy, 0);
}

TEST(LessonRunner, a_diverged_lesson_says_so_and_only_a_reset_goes_on)
{
    LessonRunner runner;
    QSignalSpy failures(&runner, &LessonRunner::failed);
    runner.prepare();
    settle(runner);
    runner.setLearningRate(1e30);
    runner.setSpeed(100);
    runner.play();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !failures.isEmpty(); }, 20000));
    EXPECT_TRUE(failures[0][0].toString().contains("lower learning rate"));
    EXPECT_FALSE(runner.playing());
    EXPECT_TRUE(runner.ended());
    for (const float loss : runner.losses())
        EXPECT_TRUE(std::isfinite(loss));
    runner.play();
    runner.step();
    EXPECT_FALSE(runner.playing());
    EXPECT_FALSE(runner.busy());
    runner.setLearningRate(0.003);
    runner.reset();
    settle(runner);
    EXPECT_FALSE(runner.ended());
    runner.step();
    EXPECT_TRUE(QTest::qWaitFor([&] { return runner.moment()->step == 1; }));
}

TEST(LessonRunner, may_die_while_it_plays)
{
    auto runner = std::make_unique<LessonRunner>();
    runner->setSpeed(1000);
    runner->prepare();
    settle(*runner);
    runner->play();
    QTest::qWait(30);
    QElapsedTimer clock;
    clock.start();
    runner.reset();
    EXPECT_LT(clock.elapsed(), 1500);
}

} // namespace
} // namespace regard::app
