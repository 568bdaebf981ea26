#include "app/session/runner.h"

#include <atomic>
#include <thread>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "core/error.h"

namespace regard::app {
namespace {

using namespace std::chrono_literals;

// A job that sleeps until it may go on, deaf to its stop token.
Runner::Job deafJob(std::atomic<bool>& go, std::atomic<int>& started, std::vector<int>& delivered, int number)
{
    return [&go, &started, &delivered, number](std::stop_token) -> Runner::Delivery {
        ++started;
        while (!go)
            std::this_thread::sleep_for(1ms);
        return [&delivered, number] { delivered.push_back(number); };
    };
}

bool isIdle(const Runner& runner)
{
    return !runner.busy();
}

TEST(Runner, delivers_on_the_thread_of_its_owner)
{
    Runner runner;
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    runner.start([&](std::stop_token) -> Runner::Delivery {
        worked = QThread::currentThread();
        return [&] { delivered = QThread::currentThread(); };
    });
    EXPECT_TRUE(runner.busy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isIdle(runner); }));
    EXPECT_EQ(delivered, QThread::currentThread());
    EXPECT_NE(worked, delivered);
}

TEST(Runner, a_result_that_is_too_late_is_never_delivered)
{
    std::atomic<bool> go = false;
    std::atomic<int> started = 0;
    std::vector<int> delivered;
    Runner runner;
    runner.start(deafJob(go, started, delivered, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return started == 1; }));
    runner.start(deafJob(go, started, delivered, 2));
    go = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return isIdle(runner); }));
    QTest::qWait(20);
    EXPECT_EQ(delivered, std::vector<int>{2});
}

TEST(Runner, requests_between_the_running_and_the_newest_never_start)
{
    std::atomic<bool> go = false;
    std::atomic<int> started = 0;
    std::vector<int> delivered;
    Runner runner;
    runner.start(deafJob(go, started, delivered, 0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return started == 1; }));
    for (int i = 1; i <= 50; ++i)
        runner.start(deafJob(go, started, delivered, i));
    go = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return isIdle(runner); }));
    EXPECT_EQ(started, 2);
    EXPECT_EQ(delivered, std::vector<int>{50});
}

TEST(Runner, a_newer_request_stops_the_running_one)
{
    std::atomic<bool> stopped = false;
    std::atomic<bool> running = false;
    Runner runner;
    runner.start([&](std::stop_token stop) -> Runner::Delivery {
        running = true;
        while (!stop.stop_requested())
            std::this_thread::sleep_for(1ms);
        stopped = true;
        throw Error({Error::Kind::cancelled, "stopped", {}, {}, {}});
    });
    QSignalSpy failures(&runner, &Runner::failed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    bool delivered = false;
    runner.start([&](std::stop_token) -> Runner::Delivery { return [&] { delivered = true; }; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isIdle(runner); }));
    EXPECT_TRUE(stopped);
    EXPECT_TRUE(delivered);
    EXPECT_EQ(failures.size(), 0);
}

TEST(Runner, what_a_job_throws_becomes_a_sentence)
{
    Runner runner;
    QSignalSpy failures(&runner, &Runner::failed);
    const auto sentenceAfter = [&](Runner::Job job) {
        runner.start(std::move(job));
        EXPECT_TRUE(QTest::qWaitFor([&] { return isIdle(runner); }));
        return failures.isEmpty() ? QString() : failures.takeFirst().at(0).toString();
    };
    EXPECT_TRUE(sentenceAfter([](std::stop_token) -> Runner::Delivery {
                    throw Error({Error::Kind::broken, "tensors overlap", "model.safetensors", "64", "32"});
                }).contains("“model.safetensors” is damaged: tensors overlap (expected 64, found 32)"));
    EXPECT_TRUE(sentenceAfter([](std::stop_token) -> Runner::Delivery { throw std::bad_alloc(); }).contains("memory"));
    EXPECT_TRUE(sentenceAfter([](std::stop_token) -> Runner::Delivery { throw 7; }).contains("Something went wrong"));
    EXPECT_TRUE(sentenceAfter([](std::stop_token) -> Runner::Delivery { return [] {}; }).isEmpty());
}

TEST(Runner, is_destroyed_in_bounded_time_with_a_deaf_job_running)
{
    // Static, because this job outlives the runner by design.
    static std::atomic<bool> go = false;
    static std::atomic<bool> ended = false;
    static std::atomic<bool> running = false;
    static std::atomic<bool> delivered = false;
    QElapsedTimer clock;
    {
        Runner runner(nullptr, 50ms);
        runner.start([](std::stop_token) -> Runner::Delivery {
            running = true;
            while (!go)
                std::this_thread::sleep_for(1ms);
            ended = true;
            return [] { delivered = true; };
        });
        ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
        clock.start();
    }
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_FALSE(ended);
    go = true;
    ASSERT_TRUE(QTest::qWaitFor([] { return ended.load(); }));
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
}

TEST(Runner, its_destruction_stops_a_job_that_listens)
{
    std::atomic<bool> running = false;
    std::atomic<bool> stopped = false;
    {
        Runner runner;
        runner.start([&](std::stop_token stop) -> Runner::Delivery {
            running = true;
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
            stopped = true;
            return {};
        });
        ASSERT_TRUE(QTest::qWaitFor([&] { return running.load(); }));
    }
    EXPECT_TRUE(stopped);
}

TEST(Runner, cancel_forgets_the_job)
{
    std::atomic<bool> go = false;
    std::atomic<int> started = 0;
    std::vector<int> delivered;
    Runner runner;
    runner.start(deafJob(go, started, delivered, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return started == 1; }));
    runner.cancel();
    EXPECT_FALSE(runner.busy());
    go = true;
    QTest::qWait(30);
    EXPECT_TRUE(delivered.empty());
}

} // namespace
} // namespace regard::app
