#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

using Score = CommandTest;

double number_after(const std::string& text, const std::string& word)
{
    const std::size_t at = text.find(word);
    EXPECT_NE(at, std::string::npos) << text;
    return at == std::string::npos ? -1 : std::stod(text.substr(at + word.size()));
}

// The references are the model's own translations, so the scores must be perfect; of others they are not.
TEST_F(Score, OwnTranslationsScoreHundred)
{
    const QByteArray sources[] = {"Le chat dort sur la chaise.", "Je suis étudiant.", "Où est la gare ?"};
    QByteArray own, other;
    for (const QByteArray& source : sources) {
        const Outcome outcome = regard_program({"translate", "--model", model(), QString::fromUtf8(source)});
        ASSERT_EQ(outcome.status, 0) << outcome.messages;
        own += QByteArray::fromStdString(outcome.output).trimmed() + "\t" + source + "\n";
        other += "Something else entirely, 12345.\t" + source + "\n";
    }
    const Outcome perfect = regard_program({"score", write("own.tsv", own), "--model", model()});
    ASSERT_EQ(perfect.status, 0) << perfect.messages;
    EXPECT_NEAR(number_after(perfect.output, "BLEU "), 100, 0.01);
    EXPECT_NEAR(number_after(perfect.output, "chrF2 "), 100, 0.01);
    EXPECT_GT(number_after(perfect.output, "3 sentences, "), 0);

    const Outcome poor = regard_program({"score", write("other.tsv", other), "--model", model(), "--threads", "1"});
    ASSERT_EQ(poor.status, 0) << poor.messages;
    EXPECT_LT(number_after(poor.output, "BLEU "), 20);
    EXPECT_LT(number_after(poor.output, "chrF2 "), 30);
}

TEST_F(Score, BadPairsAreNamed)
{
    const auto refused = [this](const QString& file, const std::string& names) {
        const Outcome outcome = regard_program({"score", file, "--model", model()});
        EXPECT_EQ(outcome.status, 1) << names;
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.messages.find(names), std::string::npos) << outcome.messages;
    };
    refused(path("nowhere.tsv"), "nowhere.tsv");
    refused(write("one-column.tsv", "Only English.\n"), "one-column.tsv");
    refused(write("empty.tsv", ""), "empty.tsv");
}

} // namespace
} // namespace regard::test
