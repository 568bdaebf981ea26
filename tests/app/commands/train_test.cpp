#include <csignal>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

const QByteArray pairs_text = QByteArray("I am a student.\tJe suis étudiant.\nThe cat sleeps.\tLe chat dort.\n"
                                         "You are late.\tTu es en retard.\nShe is reading a book.\tElle lit un livre.\n"
                                         "It is cold.\tIl fait froid.\nThank you very much!\tMerci beaucoup !\n");

class Train : public CommandTest {
protected:
    QStringList command(const QString& output, const QStringList& more = {})
    {
        return QStringList{"train",
                           write("pairs.tsv", pairs_text.repeated(5)),
                           "-o",
                           output,
                           "--vocabulary",
                           "56",
                           "--width",
                           "16",
                           "--heads",
                           "2",
                           "--feed-forward",
                           "32",
                           "--encoder-layers",
                           "1",
                           "--decoder-layers",
                           "1",
                           "--threads",
                           "2"} +
               more;
    }
};

TEST_F(Train, WritesAModelAndGoesOnFromItsCheckpoint)
{
    const Outcome first = regard_program(command(path("model"), {"--steps", "4", "--validation", path("pairs.tsv")}));
    ASSERT_EQ(first.status, 0) << first.messages;
    EXPECT_NE(first.output.find("step 4"), std::string::npos) << first.output;
    EXPECT_NE(first.messages.find("BLEU"), std::string::npos) << first.messages;
    EXPECT_NE(first.messages.find("tokens/s"), std::string::npos) << first.messages;
    for (const char* name : {"config.json", "model.safetensors", "tokenizer.model", "card.md"})
        EXPECT_TRUE(QFile::exists(path("model/") + name)) << name;
    EXPECT_EQ(regard_program({"translate", "--model", path("model"), "Le chat dort."}).status, 0);

    const Outcome second = regard_program(command(path("model"), {"--steps", "6"}));
    EXPECT_EQ(second.status, 0) << second.messages;
    EXPECT_NE(second.messages.find("Resumed at step 4"), std::string::npos) << second.messages;
    EXPECT_NE(second.output.find("step 6"), std::string::npos) << second.output;
}

TEST_F(Train, InterruptSavesACheckpoint)
{
    QProcess training;
    training.start(REGARD_BINARY "/bin/regard", command(path("model"), {"--steps", "0"}));
    ASSERT_TRUE(training.waitForStarted());
    training.setReadChannel(QProcess::StandardError);
    QByteArray messages;
    while (!messages.contains("step 1,") && training.waitForReadyRead(60'000))
        messages += training.readAllStandardError();
    ASSERT_TRUE(messages.contains("step 1,")) << messages.toStdString();
    ASSERT_GT(training.processId(), 0);
    kill(pid_t(training.processId()), SIGINT);
    ASSERT_TRUE(training.waitForFinished(60'000));
    EXPECT_EQ(training.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(training.exitCode(), 0);
    const Outcome next = regard_program(command(path("model"), {"--steps", "1"}));
    EXPECT_NE(next.messages.find("Resumed at step"), std::string::npos) << next.messages;
}

TEST_F(Train, SeveralDirectionsShareAVocabularyWithATokenEach)
{
    QStringList arguments = command(path("model"), {"--steps", "3"});
    const QString pairs = arguments.takeAt(1);
    arguments[arguments.indexOf("--vocabulary") + 1] = "60";
    arguments += {"--corpus", "fr-en=" + pairs, "--corpus", "en-fr:2.5=" + pairs, "--validation", "en-fr=" + pairs,
                  "--validation", "fr-en=" + pairs};
    const Outcome outcome = regard_program(arguments);
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_NE(outcome.messages.find("en-fr: 30 pairs"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("2.5 times an epoch"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("105 examples an epoch"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("; en-fr: validation loss"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("; fr-en: validation loss"), std::string::npos) << outcome.messages;
    const auto config = QJsonDocument::fromJson(read("model/config.json")).object();
    EXPECT_EQ(config.value("directions").toArray(), (QJsonArray{"fr-en", "en-fr"}));
    const Outcome info = regard_program({"info", path("model")});
    EXPECT_EQ(info.status, 0) << info.messages;

    // From there on with another corpus, a fresh optimiser and the same vocabulary.
    arguments[arguments.indexOf("-o") + 1] = path("further");
    arguments += {"--init", path("model")};
    const Outcome further = regard_program(arguments);
    ASSERT_EQ(further.status, 0) << further.messages;
    EXPECT_EQ(read("further/tokenizer.model"), read("model/tokenizer.model"));
    EXPECT_EQ(further.messages.find("Resumed"), std::string::npos) << further.messages;
}

TEST_F(Train, AFileNameMayHoldAnEqualsSign)
{
    const QString pairs = write("a=b.tsv", pairs_text);
    const Outcome plain = regard_program(command(path("model"), {"--steps", "1", "--validation", pairs}));
    EXPECT_EQ(plain.status, 0) << plain.messages;
    EXPECT_NE(plain.messages.find("fr-en: validation loss"), std::string::npos) << plain.messages;
    const Outcome named = regard_program(command(path("named"), {"--steps", "1", "--validation", "fr-en=" + pairs}));
    EXPECT_EQ(named.status, 0) << named.messages;
}

TEST_F(Train, MisplacedCorpusOptionsAreExplained)
{
    const auto refused = [this](const QStringList& more, const std::string& names) {
        const Outcome outcome = regard_program(QStringList{"train", "-o", path("model")} + more);
        EXPECT_EQ(outcome.status, 2) << names;
        EXPECT_NE(outcome.messages.find(names), std::string::npos) << outcome.messages;
    };
    refused({"--corpus", "pairs.tsv"}, "fr-en=pairs.tsv");
    refused({"--corpus", "fr=pairs.tsv"}, "fr-en=pairs.tsv");
    refused({"--corpus", "fr-fr=pairs.tsv"}, "languages to translate between");
    refused({"--corpus", "fr-en:many=pairs.tsv"}, "weight");
    refused({"--corpus", "fr-en=pairs.tsv", "other.tsv"}, "--corpus fr-en=FILE");
    refused({"--corpus", "fr-en=pairs.tsv", "--from", "fr"}, "--from");
    refused({"pairs.tsv", "--cool-down", "100"}, "--steps");
    refused({}, "--corpus fr-en=FILE");
    // A direction to measure that nothing is trained in is no wrong usage of an option, but it is refused all the same.
    const QString pairs = write("pairs.tsv", pairs_text.repeated(5));
    const Outcome outcome = regard_program(
        {"train", "-o", path("model"), "--corpus", "fr-en=" + pairs, "--validation", "en-fr=" + pairs, "--steps", "1"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("en-fr"), std::string::npos) << outcome.messages;
}

TEST_F(Train, BadPairsAreNamed)
{
    const auto refused = [this](const QString& file, const std::string& names) {
        const Outcome outcome = regard_program({"train", file, "-o", path("model"), "--steps", "1"});
        EXPECT_EQ(outcome.status, 1) << names;
        EXPECT_NE(outcome.messages.find(names), std::string::npos) << outcome.messages;
    };
    refused(path("nowhere.tsv"), "nowhere.tsv");
    refused(write("one-column.tsv", "Only English.\n"), "one-column.tsv");
    refused(write("empty.tsv", ""), "empty.tsv");
    const Outcome some = regard_program(command(path("some"), {"--steps", "1"}).replaceInStrings(
        QRegularExpression(".*/pairs.tsv"),
        write("some.tsv", pairs_text.repeated(5) + "one column\n\n" + pairs_text + "one\tcolumn \xFF\n")));
    EXPECT_EQ(some.status, 0) << some.messages;
    EXPECT_NE(some.messages.find("3 of 39 lines left out: 1 with too few columns (first: line 31), 1 empty (first: "
                                 "line 32), 1 with bytes that are no UTF-8 (first: line 39)"),
              std::string::npos)
        << some.messages;
    const Outcome outcome = regard_program(command("/proc/model", {"--steps", "1"}));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("/proc/model"), std::string::npos) << outcome.messages;
}

TEST_F(Train, VocabularyLargerThanTheTextIsRefusedWithAReason)
{
    QStringList arguments = command(path("model"), {"--steps", "1"});
    arguments[arguments.indexOf("--vocabulary") + 1] = "50000";
    const Outcome outcome = regard_program(arguments);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("expected at most "), std::string::npos) << outcome.messages;
    EXPECT_EQ(outcome.messages.find(".cc("), std::string::npos) << "the library's internals: " << outcome.messages;
    EXPECT_FALSE(QFile::exists(path("model"))) << "nothing is left behind";
}

TEST_F(Train, AFinishedModelIsNotOverwritten)
{
    const QString finished = model();
    const QByteArray before = read(finished + "/model.safetensors");
    ASSERT_FALSE(before.isEmpty());
    const Outcome outcome = regard_program(command(finished, {"--steps", "1"}));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("holds a model"), std::string::npos) << outcome.messages;
    EXPECT_EQ(read(finished + "/model.safetensors"), before);
}

} // namespace
} // namespace regard::test
