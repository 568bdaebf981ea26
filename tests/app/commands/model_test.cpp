#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/app/commands/program.h"

namespace regard::test {
namespace {

class ModelFolder : public CommandTest {
protected:
    // Whatever is wrong with the folder: status 1, no output, and a sentence that names the file.
    void expect_refused(const QString& folder, const std::string& names)
    {
        const Outcome outcome = regard_program({"translate", "--model", folder, "Bonjour"});
        EXPECT_EQ(outcome.status, 1) << names;
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.messages.find(names), std::string::npos) << outcome.messages;
    }
};

TEST_F(ModelFolder, MissingFolderIsNamed)
{
    expect_refused(path("nowhere"), "nowhere");
    expect_refused("no-such-model", "no-such-model");
}

TEST_F(ModelFolder, MissingFileIsNamed)
{
    for (const char* name : {"config.json", "model.safetensors", "tokenizer.model"}) {
        const QString file = model() + '/' + name;
        ASSERT_TRUE(QFile::rename(file, file + ".away"));
        expect_refused(model(), name);
        ASSERT_TRUE(QFile::rename(file + ".away", file));
    }
    EXPECT_EQ(regard_program({"translate", "--model", model(), "Bonjour"}).status, 0);
}

TEST_F(ModelFolder, DamagedFileIsNamed)
{
    for (const char* name : {"config.json", "model.safetensors", "tokenizer.model"}) {
        const QString file = model() + '/' + name;
        const QByteArray whole = read(file);
        for (const QByteArray& damaged :
             {QByteArray(), whole.left(whole.size() / 2), QByteArray(300, '\xff'), whole + QByteArray(16, '\xff')}) {
            write("tiny/" + QString(name), damaged);
            expect_refused(model(), name);
        }
        write("tiny/" + QString(name), whole);
    }
}

TEST_F(ModelFolder, ConfigurationThatDoesNotFitIsRefused)
{
    const QJsonObject whole = QJsonDocument::fromJson(read(model() + "/config.json")).object();
    ASSERT_FALSE(whole.isEmpty());
    int numbers = 0;
    for (const QString& key : whole.keys()) {
        if (!whole[key].isDouble())
            continue;
        ++numbers;
        for (const double value : {-1.0, 4e9}) {
            if (value > 0 && key == "layer_norm_epsilon")
                continue; // odd, but it computes
            QJsonObject changed = whole;
            changed[key] = value;
            write("tiny/config.json", QJsonDocument(changed).toJson());
            const Outcome outcome = regard_program({"translate", "--model", model(), "Bonjour"});
            EXPECT_EQ(outcome.status, 1) << key.toStdString() << " " << value << ": " << outcome.messages;
        }
    }
    EXPECT_GE(numbers, 6);
}

} // namespace
} // namespace regard::test
