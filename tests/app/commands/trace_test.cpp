#include <cstring>

#include <QDir>
#include <QFile>

#include "core/formats/trace_file.h"
#include "tests/app/commands/program.h"
#include "tests/support/compare.h"

namespace regard::test {
namespace {

class TraceCommand : public CommandTest {
protected:
    Outcome trace(const QStringList& more, const Circumstances& circumstances = {})
    {
        return regard_program(QStringList{"trace", "--model", model()} + more, circumstances);
    }
    Outcome read_by_python(const QString& file)
    {
        return program("python3", {REGARD_SOURCE "/tests/app/commands/read_trace.py", file});
    }
};

TEST_F(TraceCommand, AnotherReaderFindsRowsThatSumToOne)
{
    const Outcome outcome = trace({"Le chat dort.", "--target-ids", "2,10,11,12,13", "-o", path("run.safetensors")});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    const Outcome python = read_by_python(path("run.safetensors"));
    ASSERT_EQ(python.status, 0) << python.messages;
    const Outcome info = regard_program({"info", path("run.safetensors")});
    ASSERT_EQ(info.status, 0) << info.messages;
    // Rows: heads × layers × (source positions + twice the five target positions).
    const int rows = std::stoi(python.output);
    constexpr int blocks = TinyModel::layers * TinyModel::heads;
    EXPECT_EQ(rows % blocks, 0);
    EXPECT_GT(rows / blocks, 2 * 5 + 3) << "at least four source tokens";
}

TEST_F(TraceCommand, TheOtherReaderSeesADamagedRow)
{
    ASSERT_EQ(trace({"Le chat dort.", "-o", path("run.safetensors")}).status, 0);
    QByteArray bytes = read("run.safetensors");
    const float wrong = 0.9F;
    // The first numbers of the data belong to some tensor; change all, so that weights are among them.
    std::uint64_t header = 0;
    std::memcpy(&header, bytes.constData(), 8);
    for (qsizetype at = qsizetype(header) + 8; at + 4 <= bytes.size(); at += 4)
        std::memcpy(bytes.data() + at, &wrong, 4);
    const Outcome python = read_by_python(write("wrong.safetensors", bytes));
    EXPECT_NE(python.status, 0);
    EXPECT_NE(python.messages.find("sums to"), std::string::npos) << python.messages;
}

TEST_F(TraceCommand, IdsTakeThePlaceOfText)
{
    ASSERT_EQ(trace({"--source-ids", "20,21,22,3", "--target-ids", "2,9,8", "-o", path("ids.safetensors")}).status, 0);
    const Outcome python = read_by_python(path("ids.safetensors"));
    EXPECT_EQ(std::stoi(python.output), TinyModel::layers * TinyModel::heads * (4 + 3 + 3)) << python.messages;
}

TEST_F(TraceCommand, IdsOutsideTheVocabularyAreRefused)
{
    const Outcome outcome = trace({"--source-ids", "20,99999,3", "-o", path("ids.safetensors")});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("99999"), std::string::npos) << outcome.messages;
    EXPECT_FALSE(QFile::exists(path("ids.safetensors")));
}

TEST_F(TraceCommand, CheckpointsOfOtherFamiliesAreReadByTheirIds)
{
    const QString models = QString::fromStdString(golden("models").string());
    const auto run = [&](const QString& name, QStringList arguments) {
        return regard_program(QStringList{"trace", "--model", models + "/" + name, "-o", path(name + ".safetensors")} +
                              arguments);
    };
    const Outcome decoder = run("gpt2", {"--target-ids", "11,5,42,42,7,63,0"});
    ASSERT_EQ(decoder.status, 0) << decoder.messages;
    const auto trace = load_trace(path("gpt2.safetensors").toStdString());
    EXPECT_EQ(trace->tensors.size(), 2U) << "of a network that is not the paper's the weights alone are shown";
    EXPECT_NE(trace->network.find("decoder only"), std::string::npos) << trace->network;
    const Outcome picture = run("vit", {"--pixel-values", models + "/vit/expected.safetensors"});
    EXPECT_EQ(picture.status, 0) << picture.messages;
    const Outcome refused = regard_program({"translate", "--model", models + "/bert", "5"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.messages.find("encoder only"), std::string::npos) << refused.messages;
}

TEST_F(TraceCommand, TargetTextIsForced)
{
    ASSERT_EQ(trace({"Le chat dort.", "--target", "The cat sleeps.", "-o", path("run.safetensors")}).status, 0);
    const Outcome info = regard_program({"info", path("run.safetensors")});
    EXPECT_EQ(info.status, 0) << info.messages;
    EXPECT_NE(info.output.find("The cat sleeps. (given)"), std::string::npos) << info.output;
}

TEST_F(TraceCommand, OutputThatCannotBeWrittenIsNamedAndLeavesNothing)
{
    const QString places[] = {path("no/such/folder/run.safetensors"), path("."), "/proc/run.safetensors",
                              path(QString(300, 'n'))};
    for (const QString& place : places) {
        const Outcome outcome = trace({"Bonjour", "-o", place});
        EXPECT_EQ(outcome.status, 1) << place.toStdString();
        EXPECT_NE(outcome.messages.find("could not be"), std::string::npos) << outcome.messages;
    }
    EXPECT_EQ(QDir(path(".")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{"tiny"});
}

TEST_F(TraceCommand, FullDiskKeepsTheFileThatWasThere)
{
    write("run.safetensors", "precious");
    const Outcome outcome = trace({"Bonjour", "-o", path("run.safetensors")}, {.largest_file = 4096});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("run.safetensors"), std::string::npos) << outcome.messages;
    EXPECT_EQ(read("run.safetensors"), "precious");
    EXPECT_EQ(QDir(path(".")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2)
        << "a temporary file was left behind";
}

// The same with a real full disk: a small file system in a mount namespace of its own.
TEST_F(TraceCommand, FullFileSystemIsNoticed)
{
    ASSERT_TRUE(QDir().mkpath(path("small")));
    const QString mount = QStringLiteral("mount -t tmpfs -o size=64k tmpfs '%1'").arg(path("small"));
    if (program("unshare", {"-rm", "sh", "-c", mount}).status != 0)
        GTEST_SKIP() << "not checked: mounting a small file system is not allowed here";
    const QString script = mount + QStringLiteral(" && echo precious > '%1/run.safetensors' && "
                                                  "'" REGARD_BINARY "/bin/regard' trace Bonjour --model '%2' "
                                                  "-o '%1/run.safetensors'; echo status $?; ls -A '%1'; "
                                                  "cat '%1/run.safetensors'")
                                       .arg(path("small"), model());
    const Outcome outcome = program("unshare", {"-rm", "sh", "-c", script});
    EXPECT_EQ(outcome.output, "status 1\nrun.safetensors\nprecious\n") << outcome.messages;
    EXPECT_NE(outcome.messages.find("No space left"), std::string::npos) << outcome.messages;
}

} // namespace
} // namespace regard::test
