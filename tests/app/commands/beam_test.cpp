#include <cmath>
#include <filesystem>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/formats/trace_file.h"
#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class BeamCommand : public CommandTest {
protected:
    Outcome with_model(const QString& command, const QStringList& more, const QByteArray& input = {})
    {
        return regard_program(QStringList{command, "--model", model()} + more, {.input = input});
    }
    std::shared_ptr<const Trace> trace_of(const QStringList& more)
    {
        const Outcome outcome = with_model("trace", QStringList{"Le chat dort.", "-o", path("run.safetensors")} + more);
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return load_trace(path("run.safetensors").toStdString());
    }
};

QStringList lines_of(const Outcome& outcome)
{
    return QString::fromStdString(outcome.output).trimmed().split('\n');
}

TEST_F(BeamCommand, BestComeOneALineAfterTheirScore)
{
    const Outcome outcome = with_model("translate", {"Le chat dort.", "--beam", "4", "--top", "3"});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    const auto trace = trace_of({"--beam", "4"});
    const QStringList lines = lines_of(outcome);
    ASSERT_EQ(lines.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const Hypothesis& expected = trace->beam.hypotheses.at(std::size_t(i));
        ASSERT_EQ(lines[i].count('\t'), 1) << lines[i].toStdString();
        EXPECT_NEAR(lines[i].section('\t', 0, 0).toDouble(), expected.score, 1e-4);
        EXPECT_EQ(lines[i].section('\t', 1).toStdString(), expected.text);
    }
    const Outcome one = with_model("translate", {"Le chat dort.", "--beam", "4"});
    EXPECT_EQ(one.output, trace->beam.hypotheses[0].text + "\n") << "the best alone has no score in front";
    EXPECT_EQ(with_model("translate", {"--beam", "4", "--top", "3"}, "Le chat dort.\n").output, outcome.output);
}

TEST_F(BeamCommand, JsonHoldsHypothesesAndSteps)
{
    const Outcome outcome = with_model("translate", {"Le chat dort.", "--beam", "3", "--top", "2", "--json"});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
    const QJsonObject beam = object["beam"].toObject();
    EXPECT_EQ(beam["beam_size"].toInt(), 3);
    EXPECT_NEAR(beam["length_penalty"].toDouble(), 0.6, 1e-6);
    const QJsonArray hypotheses = beam["hypotheses"].toArray();
    ASSERT_EQ(hypotheses.size(), 2);
    EXPECT_EQ(hypotheses[0].toObject()["target"], object["target"]);
    const QJsonArray steps = beam["steps"].toArray();
    // The totals of each hypothesis' own entries add up to its log probability.
    for (const auto& value : hypotheses) {
        const QJsonObject hypothesis = value.toObject();
        const QJsonArray ids = hypothesis["ids"].toArray();
        int entry = hypothesis["entry"].toInt();
        double total = 0;
        for (qsizetype step = ids.size() - 1; step >= 0; --step) {
            const QJsonObject at = steps[step].toArray()[entry].toObject();
            EXPECT_EQ(at["id"], ids[step]);
            total += at["log_probability"].toDouble();
            entry = at["parent"].toInt();
        }
        EXPECT_NEAR(total, hypothesis["log_probability"].toDouble(), 1e-9);
        EXPECT_NEAR(total / std::pow((5.0 + double(ids.size())) / 6, double(0.6F)), hypothesis["score"].toDouble(),
                    1e-6);
    }
}

TEST_F(BeamCommand, OfOneIsTheUsualOutput)
{
    EXPECT_EQ(with_model("translate", {"Le chat dort.", "--beam", "1"}).output,
              with_model("translate", {"Le chat dort."}).output);
}

TEST_F(BeamCommand, TraceAndPictureShowTheHypothesisAskedFor)
{
    const auto best = trace_of({"--beam", "3"}), third = trace_of({"--beam", "3", "--hypothesis", "2"});
    EXPECT_EQ(best->beam.hypotheses.size(), 3U);
    EXPECT_EQ(third->beam.chosen, 2U);
    EXPECT_EQ(third->target_text, best->beam.hypotheses[2].text);
    EXPECT_NE(third->at("decoder.logits").values, best->at("decoder.logits").values);

    const auto picture = [this](const QString& name, const QStringList& more) {
        const Outcome outcome = with_model("render", QStringList{"Le chat dort.", "-o", path(name)} + more);
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return read(name);
    };
    EXPECT_NE(picture("0.svg", {"--beam", "3"}), picture("2.svg", {"--beam", "3", "--hypothesis", "2"}));
}

TEST_F(BeamCommand, WrongUsageIsSaid)
{
    const struct {
        const char* command;
        QStringList more;
        const char* part;
    } cases[] = {
        {"translate", {"--beam", "0"}, "--beam"},
        {"translate", {"--beam", "x"}, "--beam"},
        {"translate", {"--top", "2"}, "--beam of 2"},
        {"translate", {"--beam", "2", "--length-penalty", "-1"}, "--length-penalty"},
        {"translate", {"--beam", "2", "--length-penalty", "nan"}, "--length-penalty"},
        {"trace", {"-o", path("t.safetensors"), "--beam", "2", "--hypothesis", "2"}, "--hypothesis 2"},
        {"trace", {"-o", path("t.safetensors"), "--beam", "2", "--target", "a b"}, "--beam searches"},
        {"render", {"-o", path("t.png"), "--hypothesis", "1"}, "--hypothesis 1"},
    };
    for (const auto& wrong : cases) {
        const Outcome outcome = with_model(wrong.command, QStringList{"Le chat dort."} + wrong.more);
        EXPECT_EQ(outcome.status, 2) << wrong.part;
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.messages.find(wrong.part), std::string::npos) << outcome.messages;
    }
    EXPECT_FALSE(std::filesystem::exists(path("t.safetensors").toStdString()));
}

// The references are what the beam finds, so its scores are perfect; on any number of threads.
TEST_F(BeamCommand, ScoreSearchesToo)
{
    QByteArray pairs;
    for (const char* source : {"Le chat dort sur la chaise.", "Je suis étudiant.", "Où est la gare ?", "Merci."}) {
        const Outcome outcome = with_model("translate", {QString::fromUtf8(source), "--beam", "3"});
        ASSERT_EQ(outcome.status, 0) << outcome.messages;
        pairs += QByteArray::fromStdString(outcome.output).trimmed() + "\t" + source + "\n";
    }
    const QString file = write("pairs.tsv", pairs);
    for (const char* threads : {"1", "3"}) {
        const Outcome outcome = with_model("score", {file, "--beam", "3", "--threads", threads});
        ASSERT_EQ(outcome.status, 0) << outcome.messages;
        EXPECT_NE(outcome.output.find("BLEU 100.00\n"), std::string::npos) << outcome.output;
    }
    const Outcome greedy = with_model("score", {file});
    EXPECT_EQ(greedy.output.find("BLEU 100.00\n"), std::string::npos)
        << "greedy decoding finds the same: the test tells nothing";
}

} // namespace
} // namespace regard::test
