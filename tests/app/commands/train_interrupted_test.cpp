// A real `regard train` that is ended without warning, or whose disk has no room: nothing is lost but the last moments.

#include <csignal>
#include <random>

#include <sys/resource.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>

#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class TrainInterrupted : public CommandTest {
protected:
    QStringList command(const QString& output, const QStringList& more)
    {
        QByteArray pairs;
        for (const char* who : {"Tom", "Marie", "Paul", "Julie"})
            for (const char* what : {"sleeps.\tdort.", "eats bread.\tmange du pain.", "is late.\test en retard.",
                                     "reads a book.\tlit un livre.", "does not know.\tne sait pas."}) {
                const QByteArray line(what);
                const auto tab = line.indexOf('\t');
                pairs += QByteArray(who) + " " + line.left(tab) + "\t" + who + " " + line.mid(tab + 1) + "\n";
            }
        return QStringList{"train", write("pairs.tsv", pairs)} +
               QString("--vocabulary 45 --width 16 --heads 2 --feed-forward 32 --encoder-layers 1 --decoder-layers 1 "
                       "--batch-tokens 100 --checkpoint-minutes 0.01 --threads 1 -o")
                   .split(u' ') +
               QStringList{output} + more;
    }

    void start(QProcess& training, const QStringList& arguments)
    {
        training.start(QStringLiteral(REGARD_BINARY "/bin/regard"), arguments);
        ASSERT_TRUE(training.waitForStarted());
        training.setReadChannel(QProcess::StandardError);
    }

    /// Messages up to one that holds `text`.
    QByteArray waitFor(QProcess& training, const QByteArray& text)
    {
        QByteArray messages;
        while (!messages.contains(text) && training.waitForReadyRead(60'000))
            messages += training.readAllStandardError();
        EXPECT_TRUE(messages.contains(text)) << messages.toStdString();
        return messages;
    }

    /// Steps and losses of the curve, without measurements.
    QList<QByteArray> curve(const QString& model)
    {
        QList<QByteArray> lines = read(model + "/history.jsonl").trimmed().split('\n');
        lines.removeIf([](const QByteArray& line) { return line.contains("validation"); });
        return lines;
    }
};

long long lastStep(const std::string& output)
{
    const QString text = QString::fromStdString(output);
    return text.section("step ", 1).section(u',', 0, 0).toLongLong();
}

TEST_F(TrainInterrupted, KilledAtRandomMomentsItComesToTheSameBits)
{
    const Outcome straight = regard_program(command(path("straight"), {"--minutes", "0.06"}));
    ASSERT_EQ(straight.status, 0) << straight.messages;
    const long long steps = lastStep(straight.output);
    ASSERT_GT(steps, 40) << straight.output;

    std::mt19937 random(std::random_device{}());
    const QStringList again = command(path("killed"), {"--steps", QString::number(steps)});
    int kills = 0, resumed = 0;
    for (int i = 0; i < 5; ++i) {
        QProcess training;
        start(training, again);
        const QByteArray messages = waitFor(training, "step ");
        resumed += messages.contains("Resumed at step") ? 1 : 0;
        if (training.waitForFinished(int(300 + random() % 1200)))
            break;
        kill(pid_t(training.processId()), SIGKILL);
        ASSERT_TRUE(training.waitForFinished(60'000));
        EXPECT_EQ(training.exitStatus(), QProcess::CrashExit);
        ++kills;
    }
    EXPECT_GT(kills, 1);
    const Outcome last = regard_program(again);
    ASSERT_EQ(last.status, 0) << last.messages;
    resumed += last.messages.find("Resumed at step") != std::string::npos ? 1 : 0;
    EXPECT_GT(resumed, 0);
    EXPECT_EQ(lastStep(last.output), steps);
    const Outcome nothingLeft = regard_program(again);
    EXPECT_EQ(nothingLeft.status, 0) << nothingLeft.messages;
    EXPECT_EQ(lastStep(nothingLeft.output), steps);
    EXPECT_EQ(nothingLeft.output.find("loss 0.0000"), std::string::npos) << nothingLeft.output;
    EXPECT_EQ(curve("killed"), curve("straight"));
    EXPECT_TRUE(read("killed/model.safetensors") == read("straight/model.safetensors"));
    EXPECT_TRUE(QDir(path("killed")).entryList({".regard-*"}, QDir::Files | QDir::Hidden).isEmpty())
        << "half written files";
}

#ifdef Q_OS_LINUX
TEST_F(TrainInterrupted, AFullDiskIsToldAndTriedAgainWhenThereIsRoom)
{
    const Outcome first = regard_program(command(path("model"), {"--steps", "5"}));
    ASSERT_EQ(first.status, 0) << first.messages;
    const QByteArray checkpoint = read("model/checkpoint.safetensors");
    const auto size = checkpoint.size();

    QProcess training;
    training.setChildProcessModifier([size] {
        const rlimit limit{rlim_t(size / 2), RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    });
    start(training, command(path("model"), {}));
    const QByteArray messages = waitFor(training, "Not saved: ");
    EXPECT_TRUE(messages.contains("checkpoint.safetensors")) << messages.toStdString();
    EXPECT_TRUE(read("model/checkpoint.safetensors") == checkpoint) << "the old one has to be as it was";
    waitFor(training, "Not saved: "); // it went on, and tried again

    const rlimit room{RLIM_INFINITY, RLIM_INFINITY};
    ASSERT_EQ(prlimit(pid_t(training.processId()), RLIMIT_FSIZE, &room, nullptr), 0);
    QElapsedTimer timer;
    timer.start();
    while (read("model/checkpoint.safetensors") == checkpoint && timer.elapsed() < 60'000)
        QThread::msleep(50);
    EXPECT_FALSE(read("model/checkpoint.safetensors") == checkpoint);
    kill(pid_t(training.processId()), SIGINT);
    ASSERT_TRUE(training.waitForFinished(60'000));
    EXPECT_EQ(training.exitCode(), 0) << training.readAllStandardError().toStdString();
}
#endif

TEST_F(TrainInterrupted, ADiskThatStaysFullIsAnError)
{
    ASSERT_EQ(regard_program(command(path("model"), {"--steps", "5"})).status, 0);
    const QByteArray checkpoint = read("model/checkpoint.safetensors");
    const Outcome full = regard_program(command(path("model"), {"--steps", "9"}), {{}, {}, checkpoint.size() / 2, {}});
    EXPECT_EQ(full.status, 1);
    EXPECT_NE(full.messages.find("checkpoint.safetensors"), std::string::npos) << full.messages;
    EXPECT_TRUE(read("model/checkpoint.safetensors") == checkpoint);
    const Outcome later = regard_program(command(path("model"), {"--steps", "9"}));
    EXPECT_NE(later.messages.find("Resumed at step 5"), std::string::npos) << later.messages;
}

} // namespace
} // namespace regard::test
