#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class ForeignTraceCommand : public CommandTest {
protected:
    /// A file that Python wrote with nothing but its own library.
    QString written(const QString& tokens)
    {
        const QString file = path("elsewhere.safetensors");
        const Outcome outcome = program("python3", {REGARD_SOURCE "/tests/app/commands/write_trace.py", file, tokens});
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

} // namespace
} // namespace regard::test
