#include <cmath>

#include <QDir>
#include <QImage>

#include "tests/app/commands/program.h"

namespace regard {
namespace {

using test::Outcome;
using test::regard_program;
using test::TinyModel;

class Render : public test::CommandTest {
protected:
    Outcome render(const QStringList& arguments)
    {
        return regard_program(QStringList{"render", "--model", model(), "je suis ici ."} + arguments);
    }
};

TEST_F(Render, draws_one_head_without_a_display)
{
    const Outcome outcome = render({"--attention", "cross", "--layer", "1", "--head", "0", "-o", path("head.svg")});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_EQ(outcome.output, path("head.svg").toStdString() + "\n");
    const QByteArray svg = read("head.svg");
    EXPECT_TRUE(svg.contains(">cross-attention L1 H0<"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST_F(Render, draws_all_heads_as_a_sheet_in_the_asked_resolution)
{
    const Outcome outcome = render({"--attention", "encoder", "-o", path("sheet.png"), "--dpi", "100"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    const QImage image(path("sheet.png"));
    EXPECT_EQ(std::lround(image.dotsPerMeterX() * 0.0254), 100);
    EXPECT_TRUE(image.text("Description").contains("je suis ici")) << image.text("Description").toStdString();
}

TEST_F(Render, all_writes_a_file_a_head_and_the_sheet)
{
    const Outcome outcome = render({"--all", path("new/pictures"), "--format", "pdf"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    const QStringList files = QDir(path("new/pictures")).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 3 * (TinyModel::layers * TinyModel::heads + 1));
    EXPECT_TRUE(files.contains("decoder-L1-H1.pdf"));
    EXPECT_TRUE(files.contains("cross-all.pdf"));
    EXPECT_TRUE(read("new/pictures/cross-L0-H0.pdf").startsWith("%PDF-"));
}

TEST_F(Render, a_saved_trace_gives_the_same_picture_as_the_text)
{
    const QStringList what = {"--attention", "decoder", "--layer", "0", "--head", "1"};
    ASSERT_EQ(render(what + QStringList{"-o", path("text.svg")}).status, 0);
    const Outcome saved = regard_program({"trace", "--model", model(), "je suis ici .", "-o", path("run.safetensors")});
    ASSERT_EQ(saved.status, 0) << saved.messages;
    const Outcome outcome =
        regard_program(QStringList{"render", "--trace", path("run.safetensors"), "-o", path("trace.svg")} + what);
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_FALSE(read("text.svg").isEmpty());
    EXPECT_EQ(read("trace.svg"), read("text.svg"));
}

TEST_F(Render, a_given_target_labels_the_rows)
{
    const Outcome outcome =
        render({"--target", "the book is nice", "-o", path("a.svg"), "--layer", "0", "--head", "0"});
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_TRUE(read("a.svg").contains("the book is nice"));
}

TEST_F(Render, refuses_what_makes_no_sense_with_2)
{
    for (const QStringList& arguments :
         {QStringList{}, QStringList{"-o", path("a.png"), "--all", path("d")},
          QStringList{"-o", path("a.png"), "--layer", "0"}, QStringList{"-o", path("a.png"), "--attention", "self"},
          QStringList{"-o", path("a.png"), "--palette", "jet"}, QStringList{"-o", path("a.png"), "--dpi", "0"},
          QStringList{"-o", path("a.png"), "--layer", "-1", "--head", "0"},
          QStringList{"--all", path("d"), "--format", "gif"}, QStringList{"-o", path("a.png"), "--trace", "x"}}) {
        const Outcome outcome = render(arguments);
        EXPECT_EQ(outcome.status, 2) << arguments.join(' ').toStdString();
        EXPECT_FALSE(outcome.messages.empty());
        EXPECT_TRUE(outcome.output.empty());
    }
    EXPECT_FALSE(QFile::exists(path("a.png")));
}

TEST_F(Render, says_what_went_wrong_with_1)
{
    const auto fails = [this](const QStringList& arguments, const char* clue) {
        const Outcome outcome = render(arguments);
        EXPECT_EQ(outcome.status, 1) << arguments.join(' ').toStdString();
        EXPECT_NE(outcome.messages.find(clue), std::string::npos) << outcome.messages;
    };
    fails({"-o", path("a.gif")}, ".gif");
    fails({"-o", path("missing/a.png")}, "missing");
    fails({"-o", path("a.png"), "--layer", "2", "--head", "0"}, "2");
    fails({"-o", path("a.png"), "--layer", "0", "--head", "99"}, "99");
    fails({"--all", "/proc/regard"}, "/proc/regard");
    EXPECT_FALSE(QFile::exists(path("a.png")));
}

TEST_F(Render, full_disk_keeps_the_old_picture)
{
    write("a.png", "old");
    const Outcome outcome =
        regard_program({"render", "--model", model(), "je suis ici .", "-o", path("a.png")}, {.largest_file = 4096});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("a.png"), std::string::npos) << outcome.messages;
    EXPECT_EQ(read("a.png"), "old");
}

} // namespace
} // namespace regard
