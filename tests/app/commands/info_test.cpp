#include <QFile>

#include "core/system.h"
#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

using Info = CommandTest;

TEST_F(Info, ProgramSaysVersionAndInstructionSet)
{
    const Outcome outcome = regard_program({"info"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_NE(outcome.output.find(REGARD_VERSION "\n"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find(instruction_set() + "\n"), std::string::npos) << outcome.output;
}

TEST_F(Info, ModelShowsItsSizes)
{
    const Outcome outcome = regard_program({"info", model()});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    for (const char* expected : {"directions         fr-en\n", "# A tiny model", "decoder.layers.1.cross_attention.query.weight"})
        EXPECT_NE(outcome.output.find(expected), std::string::npos) << outcome.output;
    // Counted by hand from the sizes: embedding; attention d·d + d four times, norm 2d; feed-forward 2·d·f + f + d,
    // norm 2d.
    constexpr int d = TinyModel::width, f = 32, vocabulary = 96;
    constexpr int attention = 4 * (d * d + d) + 2 * d;
    constexpr int feed_forward = 2 * d * f + f + d + 2 * d;
    const int least = TinyModel::layers * (3 * attention + 2 * feed_forward) + vocabulary * d;
    const std::size_t at = outcome.output.find("parameters ");
    ASSERT_NE(at, std::string::npos);
    const int count = std::stoi(outcome.output.substr(at + 10));
    EXPECT_TRUE(count == least || count == least + vocabulary) << count << ", with or without an output bias " << least;
}

TEST_F(Info, EveryDirectionIsListed)
{
    const Outcome outcome = regard_program({"info", manyDirections()});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_NE(outcome.output.find("directions         fr-en, en-fr, zh-en, en-zh\n"), std::string::npos)
        << outcome.output;
}

TEST_F(Info, FileShowsItsTensors)
{
    const Outcome outcome = regard_program({"info", model() + "/model.safetensors"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_NE(outcome.output.find("F32"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find("encoder.layers.0.self_attention.query.weight"), std::string::npos);
}

TEST_F(Info, FileThatIsDamagedOrNotOursIsTold)
{
    const QByteArray whole = [this] { return read(model() + "/model.safetensors"); }();
    const Outcome cut = regard_program({"info", write("cut.safetensors", whole.left(whole.size() - 5))});
    EXPECT_EQ(cut.status, 1);
    EXPECT_NE(cut.messages.find("cut.safetensors"), std::string::npos) << cut.messages;
    EXPECT_NE(cut.messages.find("damaged"), std::string::npos) << cut.messages;
    const Outcome text = regard_program({"info", write("letter.txt", "Dear reader, this is no tensor at all.\n")});
    EXPECT_EQ(text.status, 1);
    EXPECT_NE(text.messages.find("letter.txt"), std::string::npos) << text.messages;
    EXPECT_EQ(text.messages.find("damaged"), std::string::npos) << text.messages;
    EXPECT_EQ(regard_program({"info", "/dev/zero"}).status, 1);
    for (const char* name : {"missing.safetensors", "nowhere/at-all"}) {
        const Outcome missing = regard_program({"info", path(name)});
        EXPECT_EQ(missing.status, 1);
        EXPECT_NE(missing.messages.find("there is no such file"), std::string::npos) << missing.messages;
    }
}

} // namespace
} // namespace regard::test
