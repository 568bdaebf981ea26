#include "tests/app/commands/program.h"

#include <csignal>
#include <sys/resource.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include "core/formats/model_folder.h"
#include "core/text/sentence_piece.h"
#include "tests/support/multilingual_model.h"

namespace regard::test {

Outcome program(const QString& name, const QStringList& arguments, const Circumstances& circumstances)
{
    QProcess process;
    QStringList environment = QProcess::systemEnvironment();
    environment.removeIf([](const QString& line) { return line.startsWith("QT_QPA_PLATFORM="); });
    for (const QString& variable : circumstances.environment) {
        environment.removeIf([&](const QString& line) { return line.startsWith(variable.section('=', 0, 0) + '='); });
        environment << variable;
    }
    process.setEnvironment(environment);
    if (!circumstances.output_file.empty())
        process.setStandardOutputFile(QString::fromStdString(circumstances.output_file));
    if (circumstances.largest_file >= 0)
        process.setChildProcessModifier([&circumstances] {
            const auto size = rlim_t(circumstances.largest_file);
            const rlimit limit{size, size};
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
    process.start(name, arguments);
    process.write(circumstances.input);
    process.closeWriteChannel();
    Outcome outcome;
    if (!process.waitForFinished(240'000)) {
        ADD_FAILURE() << name.toStdString() << ": " << process.errorString().toStdString();
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        outcome.status = process.exitCode();
    }
    outcome.output = process.readAllStandardOutput().toStdString();
    outcome.messages = process.readAllStandardError().toStdString();
    return outcome;
}

Outcome regard_program(const QStringList& arguments, const Circumstances& circumstances)
{
    return program(QStringLiteral(REGARD_BINARY "/bin/regard"), arguments, circumstances);
}

namespace {

std::string command_vocabulary()
{
    const std::vector<std::string> lines = {"Je suis étudiant.",     "Le chat dort sur la chaise.",
                                            "Tu es en retard.",      "Nous allons à la plage.",
                                            "I am a student.",       "The cat sleeps on the chair.",
                                            "You are late.",         "We are going to the beach.",
                                            "Où est la gare ?",      "Where is the station?",
                                            "Elle lit un livre.",    "She is reading a book.",
                                            "Il fait froid, ici.",   "It is cold, here.",
                                            "Merci beaucoup !",      "Thank you very much!",
                                            "Qui a mangé le pain ?", "Who ate the bread?",
                                            "Je ne sais pas.",       "I don't know."};
    return train_sentence_piece(lines, 96, 1);
}

} // namespace

QString CommandTest::model()
{
    const QString folder = path("tiny");
    if (QFileInfo::exists(folder))
        return folder;
    const std::string vocabulary = command_vocabulary();
    EncoderDecoderConfig config;
    config.width = TinyModel::width;
    config.heads = TinyModel::heads;
    config.feed_forward = 32;
    config.encoder_layers = config.decoder_layers = TinyModel::layers;
    config.max_length = TinyModel::max_length;
    config.vocabulary = Index(SentencePieceTokenizer::parse(vocabulary, "tiny")->size());
    EncoderDecoder network(config);
    network.initialise(7);
    save_model_folder(folder.toStdString(), {"tiny", {{"fr", "en"}}, config}, network, vocabulary, "# A tiny model\n",
                      FloatType::f32);
    return folder;
}

QString CommandTest::manyDirections()
{
    const QString folder = path("many");
    if (!QFileInfo::exists(folder))
        save_multilingual_model(folder.toStdString());
    return folder;
}

QString CommandTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
    return file.fileName();
}

QByteArray CommandTest::read(const QString& name) const
{
    QFile file(QFileInfo(name).isAbsolute() ? name : path(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

} // namespace regard::test
