#include "app/commands/commands.h"

#include <clocale>
#include <cstring>
#include <functional>
#include <memory>

#include <langinfo.h>

#include <QApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include "app/commands/command_line.h"
#include "app/commands/render.h"
#include "app/commands/subcommands.h"
#include "app/session/messages.h"
#include "app/window/translation.h"
#include "app/window/window.h"
#include "core/text/utf8.h"

namespace regard::app {

namespace {

struct Subcommand {
    const char* name;
    const char* summary;
    int (*run)(const QStringList& arguments);
    bool draws = false; ///< needs fonts and pictures
};

// Explicit, in the order of the help.
const Subcommand subcommands[] = {
    {"translate", QT_TRANSLATE_NOOP("regard", "translate a text, or lines from standard input"), translateCommand},
    {"render", QT_TRANSLATE_NOOP("regard", "draw attention into a PNG, SVG or PDF file"), renderCommand, true},
    {"trace", QT_TRANSLATE_NOOP("regard", "save all tensors of a run as a safetensors file"), traceCommand},
    {"score", QT_TRANSLATE_NOOP("regard", "measure a model on sentence pairs: BLEU, chrF, speed"), scoreCommand},
    {"info", QT_TRANSLATE_NOOP("regard", "describe the program, a model or a file"), infoCommand},
    {"train", QT_TRANSLATE_NOOP("regard", "train a model on sentence pairs"), trainCommand},
};

const Subcommand* findSubcommand(const QString& name)
{
    for (const Subcommand& subcommand : subcommands)
        if (name == QLatin1String(subcommand.name))
            return &subcommand;
    return nullptr;
}

QString overview()
{
    QString text = CommandText::tr("Opens the window; with a command, works without one.") + QStringLiteral("\n\n");
    for (const Subcommand& subcommand : subcommands)
        text += QStringLiteral("  regard %1 %2\n")
                    .arg(QLatin1String(subcommand.name), -10)
                    .arg(CommandText::tr(subcommand.summary));
    return text + u'\n' + CommandText::tr("“regard COMMAND --help” says more about each.");
}

// Texts are UTF-8 whatever the locale says. Qt would make the same change, but complain about it on standard error.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    // LC_ALL would hide LC_CTYPE; what it says of the language goes on in LANG.
    if (!qEnvironmentVariableIsEmpty("LC_ALL"))
        qputenv("LANG", qgetenv("LC_ALL"));
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int windowCommand(const QStringList& arguments, bool has_display)
{
    CommandLine line(
        QStringLiteral("regard [--model MODEL] [--text TEXT | --trace FILE]"), overview(),
        {{{"model"}, "MODEL", CommandText::tr("Built-in model or model folder."), {}},
         {{"text"}, "TEXT", CommandText::tr("What the window begins with."), {}, false, true},
         {{"trace"}, "FILE", CommandText::tr("Finished run to show: a saved trace, or one from elsewhere."), {}},
         {{"reset-settings"}, {}, CommandText::tr("Forget layout and settings."), {}},
         {{"version"}, {}, CommandText::tr("Say which version this is."), {}}});
    if (!line.parse(arguments))
        return 0;
    if (line.has("version")) {
        print(QStringLiteral("regard " REGARD_VERSION "\n"));
        return 0;
    }
    if (!line.texts().empty())
        throw WrongUsage{CommandText::tr("There is no command “%1”.").arg(line.texts().front())};
    if (!has_display) {
        say(CommandText::tr(
            "The window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY are empty). "
            "The commands work without one: see regard --help."));
        return 1;
    }
    WindowOptions options;
    options.model = line.value("model");
    options.trace = line.value("trace");
    options.reset_settings = line.has("reset-settings");
    if (line.has("text"))
        options.text = line.value("text");
    return runWindow(options);
}

/// Runs what was asked for; every failure ends as a sentence here.
int runGuarded(const QString& name, const std::function<int()>& command)
{
    try {
        const int status = command();
        finishPrinting();
        return status;
    } catch (const WrongUsage& wrong) {
        say(QStringLiteral("%1: %2").arg(name, wrong.sentence));
        say(CommandText::tr("“%1 --help” shows how it is used.").arg(name));
        return 2;
    } catch (const std::exception& error) {
        say(QStringLiteral("%1: %2").arg(name, sentence(error)));
        return 1;
    }
}

/// The first argument that is not UTF-8, its odd bytes as \xE9; empty where all are.
QString brokenArgument(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (is_utf8(argv[i]))
            continue;
        QString shown;
        for (const char* c = argv[i]; *c != 0; ++c) {
            const auto byte = static_cast<unsigned char>(*c);
            shown += byte >= 0x20 && byte < 0x7f
                         ? QString(QLatin1Char(*c))
                         : QStringLiteral("\\x%1").arg(QString::number(byte, 16).toUpper().rightJustified(2, u'0'));
        }
        return shown;
    }
    return {};
}

} // namespace

int run_program(int argc, char** argv)
{
    const QString broken = brokenArgument(argc, argv); // Qt would put question marks in its place
    useUtf8();
    // What is exported must not depend on the order of a hash: the same input gives the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const Subcommand* subcommand = argc > 1 ? findSubcommand(QString::fromUtf8(argv[1])) : nullptr;
    const bool has_display = hasDisplay();
    if ((subcommand || !has_display) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLoggingCategory::setFilterRules("default.warning=false"); // of a desktop session that is not there
    }

    std::unique_ptr<QCoreApplication> application;
    if (subcommand && !subcommand->draws)
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QGuiApplication::setDesktopFileName("regard");
    QCoreApplication::setOrganizationName("Regard");
    QCoreApplication::setApplicationName("Regard");
    QCoreApplication::setApplicationVersion(REGARD_VERSION);
    installTranslations(*application);

    if (!broken.isEmpty()) {
        say(CommandText::tr(
                "regard: the argument “%1” is not UTF-8, as texts and names of files have to be here. Is the "
                "terminal set to another encoding?")
                .arg(broken));
        return 2;
    }
    const QStringList arguments = QCoreApplication::arguments();
    if (subcommand)
        return runGuarded(QStringLiteral("regard ") + QLatin1String(subcommand->name),
                          [&] { return subcommand->run(arguments.mid(1)); });
    return runGuarded(QStringLiteral("regard"), [&] { return windowCommand(arguments, has_display); });
}

} // namespace regard::app
