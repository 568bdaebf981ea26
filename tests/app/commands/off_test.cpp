#include <QJsonDocument>
#include <QJsonObject>

#include "core/formats/trace_file.h"
#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class Off : public CommandTest {
protected:
    Outcome trace(const QStringList& more)
    {
        return regard_program(QStringList{"trace", "--model", model(), "Le chat dort.", "-o", path("run.safetensors")} +
                              more);
    }
};

TEST_F(Off, heads_are_off_in_the_saved_run_which_says_so)
{
    const Outcome outcome = trace({"--off", "cross L1 H0, encoder L0=uniform", "--off", "decoder L0 H1"});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    const auto run = load_trace(path("run.safetensors").toStdString());
    EXPECT_EQ(run->switches.text(),
              "encoder L0 H0 uniform, encoder L0 H1 uniform, decoder L0 H1 zero, cross L1 H0 zero");
    for (const float weight : run->at("decoder.layers.1.cross_attention.weights").head(0))
        EXPECT_EQ(weight, 0.0F);
    const auto rows = run->source.size();
    EXPECT_FLOAT_EQ(run->at("encoder.layers.0.self_attention.weights").at(0, 0, 0), 1.0F / float(rows));

    const Outcome drawn = regard_program({"render", "--trace", path("run.safetensors"), "-o", path("a.svg")});
    ASSERT_EQ(drawn.status, 0) << drawn.messages;
    EXPECT_TRUE(read("a.svg").contains("Not the full model"));
}

TEST_F(Off, render_and_translate_run_without_them)
{
    const QStringList common = {"--model", model(), "Le chat dort."};
    const Outcome drawn = regard_program(QStringList{"render", "-o", path("b.svg"), "--off", "cross L0"} + common);
    ASSERT_EQ(drawn.status, 0) << drawn.messages;
    EXPECT_TRUE(read("b.svg").contains("Not the full model"));
    const auto json = [&](const QStringList& more) {
        const Outcome outcome = regard_program(QStringList{"translate", "--json"} + common + more);
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
    };
    const QJsonObject plain = json({}), without = json({"--off", "cross"});
    EXPECT_FALSE(plain.contains("off"));
    EXPECT_TRUE(without["off"].toString().startsWith("cross L0 H0 zero"));
    EXPECT_NE(plain["steps"], without["steps"]);
}

TEST_F(Off, what_cannot_be_is_said)
{
    for (const auto& [heads, named] :
         {std::pair("cross L7 H0", "cross L7 H0"), std::pair("middle", "middle"), std::pair("cross L0 H9", "H9")}) {
        const Outcome outcome = trace({"--off", heads});
        EXPECT_EQ(outcome.status, 1) << heads;
        EXPECT_NE(outcome.messages.find(named), std::string::npos) << outcome.messages;
    }
    ASSERT_EQ(trace({}).status, 0);
    EXPECT_EQ(
        regard_program({"render", "--trace", path("run.safetensors"), "-o", path("c.svg"), "--off", "cross"}).status,
        2);
}

} // namespace
} // namespace regard::test
