// Settings from files, and how a training shows itself in a terminal.

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class TrainSettings : public CommandTest {
protected:
    QString pairs()
    {
        QByteArray text;
        for (const char* who : {"Tom", "Marie", "Paul", "Julie"})
            for (const char* what : {"sleeps.\t dort.", "eats bread.\t mange du pain.", "is late.\t est en retard."})
                text += QByteArray(who) + " " + QByteArray(what).replace("\t", QByteArray("\t") + who) + "\n";
        return write("pairs.tsv", text);
    }

    QJsonObject settings()
    {
        return {{"corpus", QJsonArray{"fr-en=" + pairs(), "en-fr:2=" + pairs()}},
                {"vocabulary", 33},
                {"width", 16},
                {"heads", 2},
                {"feed-forward", 32},
                {"encoder-layers", 1},
                {"decoder-layers", 2},
                {"batch-tokens", 100},
                {"sample-targets", true},
                {"dropout", 0.25},
                {"threads", 1},
                {"steps", 4}};
    }

    Outcome train(const QJsonObject& config, const QStringList& more)
    {
        return regard_program(QStringList{"train", "--config", write("config.json", QJsonDocument(config).toJson())} +
                              more);
    }

    QJsonObject object(const QString& file) { return QJsonDocument::fromJson(read(file)).object(); }
};

TEST_F(TrainSettings, ComeFromAFileAndTheCommandLineWins)
{
    const Outcome outcome = train(settings(), {"-o", path("model"), "--decoder-layers", "1", "--steps", "6"});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_NE(outcome.output.find("step 6"), std::string::npos) << outcome.output;
    EXPECT_EQ(object("model/config.json").value("encoder_layers").toInt(), 1);
    EXPECT_EQ(object("model/config.json").value("decoder_layers").toInt(), 1);
    EXPECT_EQ(object("model/config.json").value("directions").toArray().size(), 2);
    EXPECT_EQ(object("model/training.json").value("dropout").toDouble(), 0.25);
    EXPECT_TRUE(object("model/training.json").value("sample-targets").toBool());
}

TEST_F(TrainSettings, TheRecordOfATrainingRepeatsIt)
{
    ASSERT_EQ(train(settings(), {"-o", path("first")}).status, 0);
    const Outcome again = regard_program({"train", "--config", path("first/training.json"), "-o", path("second")});
    ASSERT_EQ(again.status, 0) << again.messages;
    EXPECT_TRUE(read("first/model.safetensors") == read("second/model.safetensors"));
    QJsonObject first = object("first/training.json"), second = object("second/training.json");
    first.remove("output");
    second.remove("output");
    EXPECT_EQ(QJsonDocument(first).toJson().toStdString(), QJsonDocument(second).toJson().toStdString());

    // The same file alone goes on with the same training.
    const Outcome further = regard_program({"train", "--config", path("first/training.json"), "--steps", "5"});
    EXPECT_NE(further.messages.find("Resumed at step 4"), std::string::npos) << further.messages;
    EXPECT_EQ(further.messages.find("Changed"), std::string::npos) << further.messages;
    const Outcome changed =
        regard_program({"train", "--config", path("first/training.json"), "--steps", "6", "--rate", "0.5"});
    EXPECT_NE(changed.messages.find("Changed since then: rate, before 1.0, now 0.5."), std::string::npos)
        << changed.messages;
    const Outcome wider =
        regard_program({"train", "--config", path("first/training.json"), "--steps", "7", "--width", "32"});
    EXPECT_EQ(wider.status, 1);
    EXPECT_NE(wider.messages.find("width"), std::string::npos) << wider.messages;
}

TEST_F(TrainSettings, WhatIsNoSettingIsNamed)
{
    const auto refused = [this](const char* key, const QJsonValue& value) {
        QJsonObject config = settings();
        config[QLatin1String(key)] = value;
        const Outcome outcome = train(config, {"-o", path("model")});
        EXPECT_NE(outcome.status, 0) << key;
        EXPECT_NE(outcome.messages.find(key), std::string::npos) << outcome.messages;
        EXPECT_FALSE(QFile::exists(path("model")));
    };
    refused("layers", 3);
    refused("help", true);
    refused("config", "other.json");
    refused("width", "wide");
    refused("width", QJsonArray{16, 32});
    refused("width", true);
    refused("width", QJsonObject{{"encoder", 3}});
    refused("width", QJsonValue());
    refused("sample-targets", 1);
    const auto unreadable = [this](const QByteArray& text) {
        const Outcome outcome = regard_program({"train", "--config", write("bad.json", text), "-o", path("model")});
        EXPECT_EQ(outcome.status, 1) << text.toStdString();
        EXPECT_NE(outcome.messages.find("bad.json"), std::string::npos) << outcome.messages;
    };
    unreadable("");
    unreadable("[1, 2]");
    unreadable("{\"width\": 16, \"width\": 32}");
    EXPECT_EQ(regard_program({"train", "--config", path("nowhere.json"), "-o", path("model")}).status, 1);
}

TEST_F(TrainSettings, SnapshotsAreKeptForTheStepsAskedFor)
{
    ASSERT_EQ(train(settings(), {"-o", path("model"), "--snapshot-steps", "0,2,4"}).status, 0);
    for (const char* step : {"000000", "000002", "000004"})
        EXPECT_TRUE(QFile::exists(path(QString("model/snapshots/step-%1.safetensors").arg(step)))) << step;
    ASSERT_EQ(train(settings(), {"-o", path("spread"), "--snapshots", "3"}).status, 0);
    EXPECT_TRUE(QFile::exists(path("spread/snapshots/step-000004.safetensors")));
    EXPECT_EQ(train(settings(), {"-o", path("bad"), "--snapshot-steps", "0,many"}).status, 2);
    EXPECT_EQ(train(settings(), {"-o", path("bad"), "--snapshots", "3", "--steps", "0", "--minutes", "1"}).status, 2);
}

TEST_F(TrainSettings, ATerminalShowsTheCurveAndALogDoesNot)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    ASSERT_GE(terminal, 0);
    ASSERT_EQ(grantpt(terminal) | unlockpt(terminal), 0);
    const QByteArray name = ptsname(terminal);
    const int side = open(name.constData(), O_RDWR | O_NOCTTY);
    ASSERT_GE(side, 0);
    QProcess training;
    QStringList environment = QProcess::systemEnvironment();
    environment << "TERM=xterm";
    training.setEnvironment(environment);
    training.setChildProcessModifier([side] { dup2(side, STDERR_FILENO); });
    const QString config = write("config.json", QJsonDocument(settings()).toJson());
    training.start(QStringLiteral(REGARD_BINARY "/bin/regard"), {"train", "--config", config, "-o", path("shown"),
                                                                 "--steps", "60", "--validation", "fr-en=" + pairs()});
    ASSERT_TRUE(training.waitForStarted());
    close(side);
    std::string shown;
    char block[4096];
    for (ssize_t count = 0; (count = ::read(terminal, block, sizeof(block))) > 0;)
        shown.append(block, std::size_t(count));
    close(terminal);
    ASSERT_TRUE(training.waitForFinished(60'000));
    EXPECT_EQ(training.exitCode(), 0) << shown;
    EXPECT_NE(shown.find("┤"), std::string::npos) << shown;
    EXPECT_NE(shown.find("\x1b[J"), std::string::npos) << shown;
    EXPECT_NE(shown.find("fr-en: validation loss"), std::string::npos) << shown;
    EXPECT_NE(shown.find("target tokens a second: an epoch takes"), std::string::npos) << shown;

    const Outcome log = train(settings(), {"-o", path("logged"), "--steps", "60"});
    EXPECT_EQ(log.messages.find('\x1b'), std::string::npos) << log.messages;
    EXPECT_EQ(log.messages.find("┤"), std::string::npos) << log.messages;
    EXPECT_NE(log.messages.find("target tokens a second: an epoch takes"), std::string::npos) << log.messages;
}

} // namespace
} // namespace regard::test
