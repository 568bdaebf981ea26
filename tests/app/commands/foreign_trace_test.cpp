#include <QImage>

#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class ForeignTraceCommand : public CommandTest {
protected:
    /// A file that Python wrote with nothing but its own library.
    QString written(const QString& tokens, const QString& odd = {}, const QString& metadata = QStringLiteral("{}"))
    {
        const QString file =
            path(odd.isEmpty() ? QStringLiteral("elsewhere.safetensors") : QStringLiteral("%1.safetensors").arg(odd));
        const Outcome outcome =
            program("python3", {REGARD_SOURCE "/tests/app/commands/write_trace.py", file, tokens, odd, metadata});
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return file;
    }
};

bool says(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

TEST_F(ForeignTraceCommand, IsDescribed)
{
    const Outcome info = regard_program({"info", written("[CLS] 北京 到 上海 [SEP]")});
    EXPECT_EQ(info.status, 0) << info.messages;
    EXPECT_TRUE(says(info.output, "elsewhere")) << info.output;
    EXPECT_TRUE(says(info.output, "[CLS] 北京 到 上海 [SEP]")) << info.output;
    EXPECT_TRUE(says(info.output, "[2, 3, 5, 5]")) << info.output;
    EXPECT_FALSE(says(info.output, "decoder")) << "there is none\n" << info.output;
}

TEST_F(ForeignTraceCommand, IsDrawnLikeOnesOwn)
{
    const QString file = written("the animal was tired");
    const Outcome one = regard_program(
        {"render", "--trace", file, "--attention", "encoder", "--layer", "1", "--head", "2", "-o", path("one.svg")});
    EXPECT_EQ(one.status, 0) << one.messages;
    EXPECT_TRUE(read("one.svg").contains("animal"));
    const Outcome sheet =
        regard_program({"render", "--trace", file, "--attention", "encoder", "-o", path("sheet.png")});
    EXPECT_EQ(sheet.status, 0) << sheet.messages;
    const Outcome all = regard_program({"render", "--trace", file, "--all", path("all")});
    EXPECT_EQ(all.status, 0) << all.messages << "kinds of attention that are not there are passed over";
    EXPECT_TRUE(says(all.output, "encoder-L1-H2.png")) << all.output;
    EXPECT_FALSE(says(all.output, "cross")) << all.output;
    const Outcome cross = regard_program({"render", "--trace", file, "--attention", "cross", "-o", path("x.png")});
    EXPECT_EQ(cross.status, 1);
    EXPECT_TRUE(says(cross.messages, "no such attention")) << cross.messages;
}

TEST_F(ForeignTraceCommand, WithoutTokensSaysWhatIsMissing)
{
    const Outcome info = regard_program({"info", written("")});
    EXPECT_EQ(info.status, 1);
    EXPECT_TRUE(says(info.messages, "elsewhere.safetensors")) << info.messages;
    EXPECT_TRUE(says(info.messages, "[layers, heads, n, n]")) << info.messages;
}

TEST_F(ForeignTraceCommand, WhatIsNoWeightIsNotCalledOne)
{
    const struct {
        const char* odd;
        const char* notice;
        const char* caption;
    } cases[] = {{"scores", "negative or above 1", "no probabilities"},
                 {"uneven", "do not sum to 1", "do not sum to 1"},
                 {"nan", "are not numbers", "that are not numbers: 6"}};
    for (const auto& [odd, notice, caption] : cases) {
        const QString file = written("the animal was tired", odd);
        const Outcome info = regard_program({"info", file});
        EXPECT_TRUE(says(info.output, notice)) << info.output;
        for (const QStringList& what : {QStringList{"--layer", "0", "--head", "1"}, QStringList{"--view", "heads"},
                                        QStringList{"--layer", "1", "--view", "lines"},
                                        QStringList{"--layer", "0", "--head", "1", "--view", "tokens", "--token", "1"},
                                        QStringList{"--layer", "0", "--head", "1", "--compare-with", file}}) {
            const Outcome drawn = regard_program(QStringList{"render", "--trace", file, "-o", path("odd.png")} + what);
            EXPECT_EQ(drawn.status, 0) << drawn.messages;
            EXPECT_TRUE(says(drawn.messages, notice)) << odd << what.join(' ').toStdString() << drawn.messages;
            const std::string said = QImage(path("odd.png")).text("Description").toLower().toStdString();
            EXPECT_TRUE(says(said, caption)) << said;
            EXPECT_FALSE(says(said, "soft-max")) << said;
        }
        regard_program({"render", "--trace", file, "--layer", "0", "--head", "1", "-o", path("odd.svg")});
        const QString svg = QString::fromUtf8(read("odd.svg"));
        EXPECT_TRUE(svg.contains(">value in the file<")) << "beside the colour bar";
        EXPECT_EQ(svg.contains(">not a number<"), QString(odd) == "nan");
    }
    regard_program(
        {"render", "--trace", written("the animal was tired"), "--layer", "0", "--head", "1", "-o", path("even.png")});
    EXPECT_TRUE(QImage(path("even.png")).text("Description").contains("weights after mask and soft-max"));
}

TEST_F(ForeignTraceCommand, RunsOfOtherKindsSayWhyTheyAreNotCompared)
{
    const QString tokens = "the animal was tired", encoder = written(tokens), decoder = written(tokens, "causal");
    const QStringList head = {"--layer", "0", "--head", "0", "-o", path("x.png")};
    const Outcome both = regard_program(QStringList{"render", "--trace", encoder, "--compare-with", decoder} + head);
    EXPECT_EQ(both.status, 1);
    for (const char* part : {"--compare-with", "\"causal\" in its metadata", "found decoder"})
        EXPECT_TRUE(says(both.messages, part)) << both.messages;
    const QString said = written(tokens, "causal", R"({"causal": "false"})");
    const Outcome told = regard_program(QStringList{"render", "--trace", encoder, "--compare-with", said} + head);
    EXPECT_EQ(told.status, 0) << told.messages;
    const Outcome shorter = regard_program(
        {"render", "--trace", encoder, "--compare-with", said, "--layer", "0", "--head", "7", "-o", path("x.png")});
    EXPECT_TRUE(says(shorter.messages, "“--head”: no such head (expected 0 to 2, found 7)")) << shorter.messages;
    const Outcome zeros =
        regard_program(QStringList{"render", "--trace", encoder, "--compare-with", written(tokens, "zero")} + head);
    EXPECT_EQ(zeros.status, 0) << zeros.messages;
}

TEST_F(ForeignTraceCommand, RowsWithNothingLeftAreToldAndBlank)
{
    const QString file = written("[CLS] the animal was", "first");
    const QStringList head = {"--layer", "0", "--head", "0"};
    const Outcome table =
        regard_program(QStringList{"render", "--trace", file, "--special", "renormalised", "-o", path("a.csv")} + head);
    EXPECT_EQ(table.status, 0) << table.messages;
    EXPECT_TRUE(says(table.messages, "No weight is left in 3 of 3 rows")) << table.messages;
    EXPECT_EQ(read("a.csv"), "query,the,animal,was\r\nthe,,,\r\nanimal,,,\r\nwas,,,\r\n");
    const Outcome sheet = regard_program({"render", "--trace", file, "--special", "renormalised", "-o", path("a.png")});
    EXPECT_TRUE(says(sheet.messages, "No weight is left in 18 of 18 rows")) << sheet.messages;
    EXPECT_TRUE(QImage(path("a.png")).text("Description").contains("No weight is left in 18 of 18 rows"));
    regard_program(QStringList{"render", "--trace", file, "--special", "renormalised", "-o", path("b.png")} + head);
    EXPECT_TRUE(QImage(path("b.png")).text("Description").contains("no weight is left in 3 of 3 rows"))
        << QImage(path("b.png")).text("Description").toStdString();
}

TEST_F(ForeignTraceCommand, LayersAndHeadsThatAreNotThereAreNamedWithTheirRange)
{
    const QString file = written("the animal was tired");
    const auto refused = [&](const QStringList& what, const char* option, const char* range) {
        const Outcome outcome = regard_program(QStringList{"render", "--trace", file, "-o", path("x.png")} + what);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_TRUE(says(outcome.messages, option)) << outcome.messages;
        EXPECT_TRUE(says(outcome.messages, range)) << outcome.messages;
        EXPECT_FALSE(says(outcome.messages, "folder")) << outcome.messages;
        EXPECT_FALSE(says(outcome.messages, "self_attention")) << outcome.messages;
    };
    refused({"--layer", "9", "--head", "0"}, "“--layer”", "expected 0 to 1, found 9");
    refused({"--layer", "0", "--head", "3"}, "“--head”", "expected 0 to 2, found 3");
    refused({"--layer", "9", "--view", "lines"}, "“--layer”", "0 to 1");
    refused({"--layer", "9", "--combine", "mean"}, "“--layer”", "0 to 1");
    refused({"--layer", "9", "--measure", "rollout"}, "“--layer”", "0 to 1");
    refused({"--layer", "9", "--view", "flow", "--token", "0"}, "“--layer”", "0 to 1");
    for (const char* view : {"lines", "tokens", "flow"})
        refused(QStringList{"--layer", "0", "--view", view, "--token", "4"} +
                    (QString(view) == "tokens" ? QStringList{"--head", "0"} : QStringList()),
                "“--token”", "expected 0 to 3, found 4");
    const Outcome folder = regard_program({"render", "--trace", file, "--attention", "cross", "--all", path("f")});
    EXPECT_TRUE(says(folder.messages, "expected encoder, found cross")) << folder.messages;
    refused({"--combine", "mean", "--heads", "L0H0,L2H0"}, "“--heads”", "0 to 1");
    refused({"--layer", "0", "--head", "0", "--attention", "cross"}, "“--attention”", "expected encoder, found cross");
}

TEST_F(ForeignTraceCommand, NamesOfAFileDoNotSteerTheTerminal)
{
    const QString file =
        written("a b", "steering", R"({"model": "x\u001b[2J\u202ey\nz", "tokens": "[\"a\\u0007\", \"b\"]"})");
    const Outcome info = regard_program({"info", file});
    EXPECT_EQ(info.status, 0) << info.messages;
    EXPECT_TRUE(says(info.output, "xU+001B[2JU+202EyU+000Az\n")) << info.output;
    EXPECT_TRUE(says(info.output, "aU+0007 b\n")) << info.output;
    regard_program({"render", "--trace", file, "--layer", "0", "--head", "0", "-o", path("x.png")});
    EXPECT_TRUE(QImage(path("x.png")).text("Description").contains("Model: x[2Jy z\n"))
        << QImage(path("x.png")).text("Description").toStdString();
}

TEST_F(ForeignTraceCommand, TokensThatAreNumbersSayWhatTokensAre)
{
    const QString file = written("a b c", "numbers", R"({"tokens": "[1, 2, 3]"})");
    const Outcome info = regard_program({"info", file});
    EXPECT_EQ(info.status, 1);
    EXPECT_TRUE(says(info.messages, "convert_ids_to_tokens")) << info.messages;
}

} // namespace
} // namespace regard::test
