#include <filesystem>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/analysis/alignment.h"
#include "core/decoding/run.h"
#include "core/formats/model_folder.h"
#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

using ScoreHeads = CommandTest;

const QByteArray chair = "fr-en\tLe| chat| dort|.\tThe| cat| sleeps|.\t0-0 1-1 2-2 3-3\n";
const QByteArray late = "fr-en\tTu| es| en| retard|.\tYou| are| late|.\t0-0 1-1 2-2 3-2 4-3\n";
const QByteArray ticket = "zh-en\t机票|。\tA| ticket|.\t0-1 1-2\n";

QJsonObject object(const Outcome& outcome)
{
    EXPECT_EQ(outcome.status, 0) << outcome.messages;
    return QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output)).object();
}

/// The same with the core: words found by searching the text for them.
HeadCounts counted(const QString& folder, const std::string& source, const std::vector<std::string>& source_words,
                   const std::string& target, const std::vector<std::string>& target_words,
                   const std::vector<WordLink>& links)
{
    const auto ranges = [](const std::string& text, const std::vector<std::string>& words) {
        std::vector<TextRange> found;
        for (const std::string& word : words)
            found.push_back({text.find(word), text.find(word) + word.size()});
        return found;
    };
    RunRequest request;
    request.source_text = source;
    request.target_text = target;
    const auto trace = run(*load_model_folder(folder.toStdString()), request);
    return count_right_heads(*trace, AttentionKind::cross, ranges(target, target_words), ranges(source, source_words),
                             links);
}

TEST_F(ScoreHeads, CountsEveryHeadOfCrossAttention)
{
    const QString file = write("aligned.tsv", chair + late);
    const QJsonObject json = object(regard_program({"score", "--alignments", file, "--json", "--model", model()}));
    HeadCounts expected = counted(model(), "Le chat dort.", {"Le", "chat", "dort", "."}, "The cat sleeps.",
                                  {"The", "cat", "sleeps", "."}, {{0, 0}, {1, 1}, {2, 2}, {3, 3}});
    expected += counted(model(), "Tu es en retard.", {"Tu", "es", "en", "retard", "."}, "You are late.",
                        {"You", "are", "late", "."}, {{0, 0}, {1, 1}, {2, 2}, {3, 2}, {4, 3}});
    EXPECT_TRUE(expected.any());
    EXPECT_EQ(json["linked_words"].toInt(), 8);
    ASSERT_EQ(json["directions"].toArray().size(), 1);
    const QJsonObject direction = json["directions"].toArray().first().toObject();
    EXPECT_EQ(direction["direction"].toString(), "fr-en");
    EXPECT_EQ(direction["pairs"].toInt(), 2);
    for (int layer = 0; layer < TinyModel::layers; ++layer)
        for (int head = 0; head < TinyModel::heads; ++head)
            EXPECT_EQ(direction["right"].toArray()[layer].toArray()[head].toInt(),
                      int(expected.at({std::size_t(layer), std::size_t(head)})));
    EXPECT_EQ(json["best"].toObject()["right"].toInt(), int(expected.at(expected.best())));
    EXPECT_DOUBLE_EQ(json["best"].toObject()["share"].toDouble(), expected.share(expected.best()));
}

TEST_F(ScoreHeads, LeavesOutAndSaysWhatTheModelDoesNotTranslate)
{
    const QString file = write("aligned.tsv", chair + ticket);
    const Outcome outcome = regard_program({"score", "--alignments", file, "--model", model()});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.messages.find("zh-en"), std::string::npos) << outcome.messages;
    EXPECT_NE(outcome.output.find("fr-en"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find("L1 H"), std::string::npos) << outcome.output;
    EXPECT_EQ(outcome.output.find("zh-en"), std::string::npos) << outcome.output;

    const Outcome none = regard_program({"score", "--alignments", file, "--from", "zh", "--model", model()});
    EXPECT_EQ(none.status, 1);
    EXPECT_EQ(none.output, "");
}

TEST_F(ScoreHeads, NamesWhatIsWrong)
{
    const auto refused = [this](QStringList arguments, int status, const std::string& names) {
        const Outcome outcome = regard_program(QStringList{"score", "--model", model()} + arguments);
        EXPECT_EQ(outcome.status, status) << names;
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.messages.find(names), std::string::npos) << outcome.messages;
    };
    const QString file = write("aligned.tsv", chair);
    refused({"--alignments", write("bad.tsv", chair + "fr-en\toui\tyes\t0-7\n")}, 1, "bad.tsv, line 2");
    refused({"--alignments", path("nowhere.tsv")}, 1, "nowhere.tsv");
    refused({"--alignments", file, "--pronouns", file}, 2, "--alignments");
    refused({"--alignments", file, "pairs.tsv"}, 2, "--alignments");
    refused({"--alignments", file, "--pairs", "1"}, 2, "--pairs");
    refused({"--json", "pairs.tsv"}, 2, "--json");
    refused({"--pronouns", file, "--from", "fr"}, 2, "--pronouns");
    refused({"--pronouns", QStringLiteral(REGARD_TEST_DATA "/alignment/pronouns.tsv")}, 1, "en-fr");
    const QByteArray endless = QByteArray("fr-en\tpain") + QByteArray("| pain").repeated(100) + "\tbread\t0-0\n";
    refused({"--alignments", write("long.tsv", endless)}, 1, "long");
}

TEST_F(ScoreHeads, ReadsPronounsAndTheirHeads)
{
    // Under another name the same network translates "from English".
    const std::filesystem::path folder = path("english").toStdString();
    std::filesystem::copy(model().toStdString(), folder);
    std::filesystem::permissions(folder / "config.json", std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
    QFile config(path("english/config.json"));
    ASSERT_TRUE(config.open(QIODevice::ReadOnly));
    QJsonObject settings = QJsonDocument::fromJson(config.readAll()).object();
    config.close();
    settings.remove("source_language");
    settings.remove("target_language");
    settings["directions"] = QJsonArray{"en-fr"};
    write("english/config.json", QJsonDocument(settings).toJson());

    const QStringList command = {"score", "--pronouns", QStringLiteral(REGARD_TEST_DATA "/alignment/pronouns.tsv"),
                                 "--model", path("english")};
    const QJsonObject json = object(regard_program(command + QStringList{"--json"}));
    const QJsonArray sentences = json["sentences"].toArray();
    ASSERT_EQ(sentences.size(), 80);
    int readable = 0, without_pronoun = 0;
    for (const QJsonValue& sentence : sentences) {
        readable += sentence["agrees"].isBool() ? 1 : 0;
        without_pronoun += sentence["pronoun_gender"].isNull() ? 1 : 0;
    }
    EXPECT_EQ(json["readable"].toInt(), readable);
    EXPECT_EQ(json["without_pronoun"].toInt(), without_pronoun);
    EXPECT_EQ(readable + without_pronoun + json["without_antecedent"].toInt(), 80);
    EXPECT_EQ(json["heads_antecedent"].toArray().size(), TinyModel::layers);
    for (int layer = 0; layer < TinyModel::layers; ++layer)
        for (int head = 0; head < TinyModel::heads; ++head) {
            const auto count = [&](const char* key) { return json[key].toArray()[layer].toArray()[head].toInt(); };
            EXPECT_LE(count("heads_antecedent") + count("heads_other"), 80);
            EXPECT_LE(2 * count("heads_both"), count("heads_antecedent"));
            EXPECT_LE(count("heads_antecedent"), json["some_head_antecedent"].toInt());
        }
    const Outcome table = regard_program(command);
    EXPECT_EQ(table.status, 0) << table.messages;
    EXPECT_NE(table.output.find("80 sentences in 40 minimal pairs"), std::string::npos) << table.output;
}

} // namespace
} // namespace regard::test
