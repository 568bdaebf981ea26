#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class Translate : public CommandTest {
protected:
    Outcome translate(const QString& text, const QStringList& more = {}, const Circumstances& circumstances = {})
    {
        return regard_program(QStringList{"translate", "--model", model(), text} + more, circumstances);
    }
    Outcome translate_lines(const QByteArray& input, const QStringList& more = {})
    {
        return regard_program(QStringList{"translate", "--model", model()} + more, {.input = input});
    }
};

TEST_F(Translate, TextAndLinesGiveTheSame)
{
    const Outcome one = translate("Je suis étudiant.");
    ASSERT_EQ(one.status, 0) << one.messages;
    EXPECT_GT(one.output.size(), 1U);
    EXPECT_EQ(std::count(one.output.begin(), one.output.end(), '\n'), 1);
    const Outcome lines = translate_lines("Je suis étudiant.\n\nJe suis étudiant.");
    ASSERT_EQ(lines.status, 0) << lines.messages;
    EXPECT_EQ(lines.output, one.output + "\n" + one.output);
}

TEST_F(Translate, JsonHoldsTokensAndProbabilities)
{
    const Outcome plain = translate("Le chat dort.");
    const Outcome outcome = translate("Le chat dort.", {"--json"});
    ASSERT_EQ(outcome.status, 0) << outcome.messages;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
    EXPECT_EQ(object["target"].toString().toStdString() + "\n", plain.output);
    EXPECT_EQ(object["source"].toString(), "Le chat dort.");
    EXPECT_EQ(object["from"].toString(), "fr");
    EXPECT_EQ(object["source_tokens"].toArray().last()["piece"].toString(), "</s>");
    const QJsonArray steps = object["steps"].toArray();
    ASSERT_GT(steps.size(), 0);
    for (const auto& step : steps) {
        const QJsonArray candidates = step.toObject()["candidates"].toArray();
        ASSERT_GT(candidates.size(), 1);
        double before = 1;
        bool chosen = false; // the most probable token that may stand in a text: neither padding nor the start token
        for (const auto& value : candidates) {
            const QJsonObject candidate = value.toObject();
            const bool allowed = candidate["id"].toInt() != 0 && candidate["id"].toInt() != 2;
            EXPECT_LE(candidate["probability"].toDouble(), before);
            before = candidate["probability"].toDouble();
            if (allowed && !std::exchange(chosen, true)) {
                EXPECT_EQ(candidate["id"].toInt(), step.toObject()["id"].toInt());
                EXPECT_EQ(before, step.toObject()["probability"].toDouble());
            }
        }
        EXPECT_TRUE(chosen);
    }
}

TEST_F(Translate, LocaleDoesNotMatter)
{
    const Outcome usual = translate("Je suis étudiant.", {"--json"}, {.environment = {"LC_ALL=C.UTF-8"}});
    for (const char* locale : {"LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=none_such"}) {
        const Outcome outcome = translate("Je suis étudiant.", {"--json"}, {.environment = {locale}});
        EXPECT_EQ(outcome.status, 0);
        EXPECT_EQ(outcome.messages, usual.messages) << locale;
        EXPECT_EQ(outcome.output.substr(outcome.output.find("\"model\"")),
                  usual.output.substr(usual.output.find("\"model\"")))
            << locale;
    }
    EXPECT_NE(usual.output.find("étudiant"), std::string::npos);
}

TEST_F(Translate, LanguagesAreCheckedAgainstTheModel)
{
    EXPECT_EQ(translate("Bonjour", {"--from", "fr", "--to", "en"}).status, 0);
    const Outcome outcome = translate("Bonjour", {"--from", "de"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.output, "");
    EXPECT_NE(outcome.messages.find("“--from de”"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.messages.find("expected fr-en"), std::string::npos) << outcome.messages;
    EXPECT_EQ(translate("Bonjour", {"--from", "en", "--to", "fr"}).status, 1);
}

TEST_F(Translate, EmptyTextIsAnError)
{
    for (const char* text : {"", "   ", "\t\n", "\xe2\x80\x83"}) {
        const Outcome outcome = translate(text);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.messages.find("empty"), std::string::npos) << outcome.messages;
    }
}

TEST_F(Translate, HundredThousandCharactersAreCutWithANotice)
{
    const QByteArray long_line = QByteArray("Le chat dort. ").repeated(7143).left(100'000);
    for (const QByteArray& input : {long_line, QByteArray(100'000, 'a')}) {
        const Outcome outcome = translate_lines(input);
        EXPECT_EQ(outcome.status, 0) << outcome.messages;
        EXPECT_NE(outcome.messages.find("are used"), std::string::npos) << outcome.messages;
        EXPECT_EQ(std::count(outcome.output.begin(), outcome.output.end(), '\n'), 1);
    }
    EXPECT_EQ(translate(QString::fromUtf8(long_line)).status, 0);
}

TEST_F(Translate, AnyTextIsTranslatedAndUnknownScriptsAreSaid)
{
    const char* texts[] = {"😀🎉👩‍👩‍👧‍👦🇫🇷", // only emoji
                           "Je dis שלום and مرحبا.",                    // both directions in one line
                           "ᚠᚢᚦᚨᚱᚲ",                                    // a script that the vocabulary does not know
                           "\xe2\x80\xae"
                           "abc",   // an override of the direction
                           "Z̸̡̛͕͚̆̈a̷̢̛̝l̶̰̈́g̵͙̀o̶̦͋", // many combining marks
                           "</s> [MASK] %1 <b>&amp;"};
    for (const char* text : texts) {
        const Outcome outcome = translate(text);
        EXPECT_EQ(outcome.status, 0) << text << ": " << outcome.messages;
        EXPECT_EQ(std::count(outcome.output.begin(), outcome.output.end(), '\n'), 1) << text;
    }
    EXPECT_NE(translate(texts[0]).messages.find("vocabulary"), std::string::npos);
    EXPECT_NE(translate(texts[2]).messages.find("vocabulary"), std::string::npos);
    EXPECT_EQ(translate("Je suis").messages.find("vocabulary"), std::string::npos);
}

TEST_F(Translate, BytesThatAreNotUtf8AreRead)
{
    const Outcome outcome = translate_lines(QByteArray("caf\xe9 \xff\xfe\x00 noir\n", 14));
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    EXPECT_EQ(std::count(outcome.output.begin(), outcome.output.end(), '\n'), 1);
}

TEST_F(Translate, FullDiskIsNoticed)
{
    const Outcome outcome = translate("Bonjour", {}, {.output_file = "/dev/full"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.messages.find("No space left"), std::string::npos) << outcome.messages;
}

} // namespace
} // namespace regard::test
