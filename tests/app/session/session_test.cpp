#include "app/session/session.h"

#include <atomic>
#include <thread>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "core/error.h"

namespace regard::app {
namespace {

using namespace std::chrono_literals;

std::shared_ptr<const TranslationModel> nameOnly(const char* name)
{
    auto model = std::make_shared<TranslationModel>();
    model->name = name;
    return model;
}

// A run whose trace says what was asked for, and which takes its time.
Session::Run echo(std::chrono::milliseconds pause, bool listens)
{
    return [=](const TranslationModel& model, const RunRequest& request, std::stop_token stop) {
        for (auto waited = 0ms; waited < pause; waited += 1ms) {
            std::this_thread::sleep_for(1ms);
            if (listens && stop.stop_requested())
                throw Error({Error::Kind::cancelled, "stopped", {}, {}, {}});
        }
        auto trace = std::make_shared<Trace>();
        trace->model = model.name;
        trace->shape = {2, 2, 4, 8, 2, 16, 100};
        trace->source_text = request.source_text;
        trace->forced = request.target_text.has_value();
        trace->target_text = request.target_text.value_or("decoded");
        trace->source.resize(request.source_text.size() + 1);
        trace->target_input.resize(2);
        trace->target_output.resize(2);
        return std::shared_ptr<const Trace>(std::move(trace));
    };
}

bool settled(const Session& session)
{
    return !session.busy();
}

TEST(Session, shows_only_traces_in_the_order_of_the_texts_and_ends_with_the_newest)
{
    for (const bool listens : {false, true}) {
        Session session(nullptr, echo(5ms, listens));
        session.setModel(nameOnly("m"));
        std::vector<std::string> seen;
        QObject::connect(&session, &Session::traceChanged, [&] { seen.push_back(session.trace()->source_text); });
        QString text;
        for (int i = 0; i < 40; ++i) {
            session.setSourceText(text += u'a');
            QTest::qWait(2);
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
        ASSERT_FALSE(seen.empty());
        EXPECT_EQ(seen.back(), text.toStdString());
        for (std::size_t i = 1; i < seen.size(); ++i)
            EXPECT_GT(seen[i].size(), seen[i - 1].size());
    }
}

TEST(Session, forces_a_target_and_returns_to_decoding)
{
    Session session(nullptr, echo(0ms, true));
    session.setModel(nameOnly("m"));
    session.setSourceText("un");
    session.forceTarget("one");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_TRUE(session.trace()->forced);
    EXPECT_EQ(session.trace()->target_text, "one");
    session.decodeFreely();
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_FALSE(session.trace()->forced);
    EXPECT_EQ(session.trace()->target_text, "decoded");
}

TEST(Session, an_empty_forced_target_is_still_forced)
{
    Session session(nullptr, echo(0ms, true));
    session.setModel(nameOnly("m"));
    session.forceTarget(QString());
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_TRUE(session.trace()->forced);
}

TEST(Session, a_new_source_drops_the_forced_target)
{
    Session session(nullptr, echo(0ms, true));
    session.setModel(nameOnly("m"));
    session.forceTarget("one");
    session.setSourceText("deux");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_FALSE(session.trace()->forced);
    EXPECT_TRUE(session.forcedTarget().isNull());
}

TEST(Session, keeps_the_last_trace_when_a_run_fails)
{
    bool fail = false;
    Session session(nullptr, [&fail, good = echo(0ms, true)](const TranslationModel& model, const RunRequest& request,
                                                             std::stop_token stop) {
        if (fail)
            throw Error({Error::Kind::invalid, "token id out of range", "source", "0 to 99", "100"});
        return good(model, request, stop);
    });
    QSignalSpy failures(&session, &Session::failed);
    session.setModel(nameOnly("m"));
    session.setSourceText("a");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    fail = true;
    session.setSourceText("ab");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_EQ(session.trace()->source_text, "a");
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures[0][0].toString().contains("token id out of range"));
}

TEST(Session, loads_a_model_in_the_background_and_keeps_the_old_one_when_that_fails)
{
    Session session(nullptr, echo(0ms, true), [](const QString& name) -> std::shared_ptr<const TranslationModel> {
        if (name == "absent")
            throw Error({Error::Kind::missing, "no such model folder", "absent", {}, {}});
        return nameOnly("loaded");
    });
    QSignalSpy failures(&session, &Session::failed);
    session.openModel("present");
    EXPECT_TRUE(session.busy());
    EXPECT_FALSE(session.model());
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    ASSERT_TRUE(session.model());
    session.openModel("absent");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_EQ(session.model()->name, "loaded");
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures[0][0].toString().contains("“absent” is missing"));
}

TEST(Session, may_die_while_it_runs)
{
    auto session = std::make_unique<Session>(nullptr, echo(10s, true));
    session->setModel(nameOnly("m"));
    session->setSourceText("a");
    QTest::qWait(5);
    QElapsedTimer clock;
    clock.start();
    session.reset();
    EXPECT_LT(clock.elapsed(), 1000);
}

TEST(Session, drops_a_cell_that_a_shorter_text_no_longer_has)
{
    Session session(nullptr, echo(0ms, true));
    session.setModel(nameOnly("m"));
    session.setSourceText("abcdef");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    session.selection().set({AttentionKind::cross, 1, 3, 1, 5});
    session.selection().setPinned(true);
    session.setSourceText("ab");
    ASSERT_TRUE(QTest::qWaitFor([&] { return settled(session); }));
    EXPECT_EQ(session.selection().focus(), (Focus{AttentionKind::cross, 1, 3, 1, -1}));
    EXPECT_FALSE(session.selection().pinned());
}

} // namespace
} // namespace regard::app
