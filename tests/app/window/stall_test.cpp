#include <algorithm>
#include <vector>

#include <QElapsedTimer>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include "app/window/latency.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class Stall : public WindowTest {};

/// How long the interface's thread was away from its event loop, at each turn of it.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        clock_.start();
        connect(&timer_, &QTimer::timeout, this,
                [this] { gaps_.push_back(double(clock_.nsecsElapsed()) / 1e6), clock_.start(); });
        timer_.start(1);
    }
    double worst() const { return gaps_.empty() ? 1e9 : *std::max_element(gaps_.begin(), gaps_.end()); }
    std::size_t beats() const { return gaps_.size(); }

private:
    QTimer timer_;
    QElapsedTimer clock_;
    std::vector<double> gaps_;
};

TEST_F(Stall, typing_ten_keys_a_second_leaves_the_interface_alive)
{
    open("");
    source().setFocus();
    Heartbeat heart;
    for (const QChar key : QStringLiteral("le chat mange une pomme .")) {
        QTest::keyClick(&source(), key.toLatin1());
        QTest::qWait(100);
    }
    settle();
    RecordProperty("worst_gap_ms", std::to_string(heart.worst()));
    RecordProperty("median_latency_ms", std::to_string(window->latency().median()));
    EXPECT_GT(heart.beats(), 50U);
    // A frame or two on a quiet machine; the bound is for crowded ones.
    EXPECT_LT(heart.worst(), 250);
    EXPECT_EQ(session().trace()->source_text, "le chat mange une pomme .");
}

QString shownTime(const MainWindow& window)
{
    return window.findChild<QLabel*>(QStringLiteral("keyToPicture"))->text();
}

TEST_F(Stall, a_block_of_the_event_loop_while_typing_is_measured_and_shown)
{
    open("");
    source().setFocus();
    QTest::keyClick(&source(), 'a');
    QTimer::singleShot(0, window.get(), [] { QTest::qSleep(80); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->latency().milliseconds() >= 0; }));
    settle();
    EXPECT_GE(window->latency().longestStall(), 60);
    EXPECT_LT(window->latency().longestStall(), window->latency().milliseconds());
    const QString shown = QLocale().toString(window->latency().longestStall(), 'f', 1);
    EXPECT_TRUE(shownTime(*window).contains(shown)) << shownTime(*window).toStdString();
}

TEST_F(Stall, a_block_while_nobody_types_is_none)
{
    open("");
    source().setFocus();
    QTest::keyClick(&source(), 'a');
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->latency().milliseconds() >= 0; }));
    settle();
    const double before = window->latency().longestStall();
    QTest::qSleep(int(before) + 300);
    QTest::qWait(20);
    QTest::keyClick(&source(), 'b');
    settle();
    EXPECT_LT(window->latency().longestStall(), before + 250);
}

} // namespace
} // namespace regard::app
