#include <QProcess>
#include <QStandardPaths>

#include "tests/app/commands/program.h"

namespace regard {
namespace {

using test::Outcome;
using test::regard_program;

class RenderBytes : public test::CommandTest {
protected:
    QByteArray rendered(const QString& name, const QStringList& what, const QStringList& environment)
    {
        const Outcome outcome = regard_program(
            QStringList{"render", "--model", model(), "je suis ici .", "-o", path(name)} + what, {{}, environment});
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return read(name);
    }
};

TEST_F(RenderBytes, are_the_same_for_the_same_input_in_two_processes)
{
    for (const QStringList& what : {QStringList{"--attention", "decoder", "--layer", "1", "--head", "0"},
                                    QStringList{"--attention", "encoder"}}) {
        for (const char* extension : {"png", "svg", "pdf"}) {
            const QByteArray one = rendered(QString("one.") + extension, what, {"QT_HASH_SEED=1", "TZ=UTC"});
            const QByteArray two = rendered(QString("two.") + extension, what, {"QT_HASH_SEED=2", "TZ=Asia/Kolkata"});
            EXPECT_GT(one.size(), 500);
            EXPECT_EQ(one, two) << extension;
        }
    }
    for (const char* extension : {"npz", "csv", "safetensors"}) {
        const QStringList what = {"--attention", "decoder", "--layer", "1", "--head", "0"};
        EXPECT_EQ(rendered(QString("one.") + extension, what, {"QT_HASH_SEED=1"}),
                  rendered(QString("two.") + extension, what, {"QT_HASH_SEED=2"}))
            << extension;
    }
}

TEST_F(RenderBytes, of_a_pdf_are_sound_wherever_the_clock_is)
{
    if (QStandardPaths::findExecutable("pdfinfo").isEmpty())
        GTEST_SKIP() << "the document was not opened: no pdfinfo here";
    rendered("a.pdf", {"--layer", "0", "--head", "0", "--page", "A4"}, {"TZ=Asia/Kolkata"});
    QProcess process;
    process.start("pdfinfo", {"-isodates", path("a.pdf")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_TRUE(process.readAllStandardError().isEmpty());
    const QByteArray facts = process.readAllStandardOutput();
    EXPECT_TRUE(facts.contains("1980-01-01T00:00:00Z")) << facts.toStdString();
    EXPECT_TRUE(facts.contains("595 x 842 pts (A4)")) << facts.toStdString();
}

} // namespace
} // namespace regard
