#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/formats/trace_file.h"
#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class Directions : public CommandTest {
protected:
    Outcome translate(const QString& text, const QStringList& more = {})
    {
        return regard_program(QStringList{"translate", "--model", manyDirections(), "--json", text} + more);
    }
    /// "fr-en", checked against the token in front of the source.
    std::string direction(const QString& text, const QStringList& more = {})
    {
        const Outcome outcome = translate(text, more);
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
        const QString name = object["from"].toString() + "-" + object["to"].toString();
        EXPECT_EQ(object["source_tokens"].toArray().first()["piece"].toString(), "<" + name + ">");
        return name.toStdString();
    }
};

TEST_F(Directions, TextTellsItsLanguage)
{
    EXPECT_EQ(direction("Je suis étudiant."), "fr-en");
    EXPECT_EQ(direction("The animal didn't cross the street."), "en-fr");
    EXPECT_EQ(direction("北京到上海的机票"), "zh-en");
    EXPECT_EQ(direction("12345"), "fr-en") << "the first one";
}

TEST_F(Directions, OptionsSayMore)
{
    EXPECT_EQ(direction("Je suis étudiant.", {"--from", "en"}), "en-fr");
    EXPECT_EQ(direction("Je suis étudiant.", {"--from", "en", "--to", "zh"}), "en-zh");
    EXPECT_EQ(direction("北京到上海的机票", {"--to", "en"}), "zh-en");
    EXPECT_EQ(direction("12345", {"--to", "zh"}), "en-zh");
    EXPECT_EQ(direction("12345", {"--from", "zh"}), "zh-en");
}

TEST_F(Directions, UnknownOnesAreNamed)
{
    for (const QStringList& options : {QStringList{"--from", "de"},
                                       {"--to", "de"},
                                       {"--from", "fr", "--to", "zh"},
                                       {"--from", "fr", "--to", "fr"}}) {
        const Outcome outcome = translate("Bonjour", options);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.messages.find(options.join(' ').toStdString()), std::string::npos) << outcome.messages;
        EXPECT_NE(outcome.messages.find("one of fr-en, en-fr, zh-en, en-zh"), std::string::npos) << outcome.messages;
    }
}

TEST_F(Directions, ATextInNoneOfTheLanguagesIsSaidToBe)
{
    const QString arabic = "ذهب الولد إلى المدرسة";
    const QString said = "The text is in Arabic script, and the model only reads French, English, Chinese: it is taken "
                         "for French. ";
    Outcome outcome = regard_program({"translate", "--model", manyDirections(), arabic});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.messages.find(said.toStdString()), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("--from"), std::string::npos) << outcome.messages;
    EXPECT_EQ(outcome.output.find("script"), std::string::npos) << outcome.output;
    outcome = translate(arabic);
    const QJsonArray notices =
        QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object()["notices"].toArray();
    EXPECT_TRUE(notices.first().toString().startsWith(said)) << outcome.output;
    outcome = translate(arabic, {"--from", "en"});
    EXPECT_EQ(outcome.messages.find("script"), std::string::npos) << "asked for is asked for";
    EXPECT_EQ(translate("le chat dort .").messages.find("taken for"), std::string::npos);
}

TEST_F(Directions, LinesAreGuessedOneByOne)
{
    const Outcome outcome = regard_program({"translate", "--model", manyDirections(), "--json"},
                                           {.input = "I am a student.\n我是学生。\nJe suis étudiant.\n"});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    QStringList sources;
    for (const QByteArray& line : QByteArray::fromStdString(outcome.output).trimmed().split('\n'))
        sources << QJsonDocument::fromJson(line).object()["from"].toString();
    EXPECT_EQ(sources, (QStringList{"en", "zh", "fr"}));
}

TEST_F(Directions, TracesAndPicturesFollow)
{
    const QString file = path("run.safetensors");
    ASSERT_EQ(regard_program({"trace", "我是学生。", "--model", manyDirections(), "-o", file}).status, 0);
    const auto guessed = load_trace(file.toStdString());
    EXPECT_EQ(guessed->source_language, "zh");
    EXPECT_EQ(guessed->source.front().piece, "<zh-en>");
    EXPECT_TRUE(guessed->source.front().special);
    ASSERT_EQ(regard_program({"trace", "我是学生。", "--model", manyDirections(), "--to", "fr", "-o", file}).status, 0);
    EXPECT_EQ(load_trace(file.toStdString())->source.front().piece, "<en-fr>");
    const Outcome drawn =
        regard_program({"render", "我是学生。", "--model", manyDirections(), "-o", path("a.svg"), "--to", "fr"});
    EXPECT_EQ(drawn.status, 0) << drawn.messages;
    EXPECT_TRUE(read("a.svg").contains("(en → fr)"));
    EXPECT_EQ(regard_program({"render", "Hi", "--model", manyDirections(), "-o", path("b.svg"), "--to", "de"}).status,
              1);
}

TEST_F(Directions, ScoreTakesTheColumnsOfItsDirection)
{
    // Its own translations must score 100 in the right columns and tokens.
    const auto own = [this](const QString& source, const QString& from, const QString& to) {
        const Outcome outcome =
            regard_program({"translate", "--model", manyDirections(), source, "--from", from, "--to", to});
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        return QString::fromStdString(outcome.output).trimmed();
    };
    const QString english = "the cat sleeps .";
    const QString french = "le chat dort .";
    const QString chinese = "我是学生。";
    const struct {
        const char *from, *to;
        QString line;
    } cases[] = {{"fr", "en", own(french, "fr", "en") + '\t' + french},
                 {"en", "fr", english + '\t' + own(english, "en", "fr")},
                 {"zh", "en", own(chinese, "zh", "en") + '\t' + chinese},
                 {"en", "zh", english + '\t' + own(english, "en", "zh")}};
    for (const auto& one : cases) {
        const QString file = write("pairs.tsv", (one.line + '\n').toUtf8());
        const Outcome outcome =
            regard_program({"score", file, "--model", manyDirections(), "--from", one.from, "--to", one.to});
        ASSERT_EQ(outcome.status, 0) << outcome.messages;
        const std::string name = std::string(one.from) + "-" + one.to;
        EXPECT_TRUE(outcome.output.starts_with(name + "\nBLEU ")) << outcome.output;
        EXPECT_NE(outcome.output.find("\nchrF2 100.00\n"), std::string::npos) << outcome.output;
        EXPECT_EQ(outcome.output.find("(tokens: zh") != std::string::npos, name == "en-zh") << outcome.output;
    }
    const QString file = write("pairs.tsv", "the cat\tle chat\n");
    EXPECT_TRUE(regard_program({"score", file, "--model", manyDirections()}).output.starts_with("fr-en\n"));
    EXPECT_TRUE(
        regard_program({"score", file, "--model", manyDirections(), "--from", "en"}).output.starts_with("en-fr\n"));
}

} // namespace
} // namespace regard::test
