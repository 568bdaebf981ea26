#include "app/session/models.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "core/error.h"
#include "core/formats/model_folder.h"

namespace regard::app {

namespace {

// Of the built-in models those that are opened where nobody names one, the best first.
constexpr const char* preferred[] = {"en-fr-zh", "fr-en"};

// Lower is better.
std::ptrdiff_t rank(const QString& name)
{
    const auto same = [&](const char* known) { return name == QLatin1String(known); };
    return std::distance(std::begin(preferred), std::find_if(std::begin(preferred), std::end(preferred), same));
}

std::filesystem::path toPath(const QString& name)
{
    return std::filesystem::path(name.toStdU16String());
}

QString toText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.u16string());
}

[[noreturn]] void throwMissing(const QString& what, const QString& where, const QString& expected)
{
    throw Error({Error::Kind::missing, what.toStdString(), where.toStdString(), expected.toStdString(), {}});
}

QString listing()
{
    QStringList names;
    for (const QString& name : builtinModels())
        names << name;
    return names.join(QStringLiteral(", "));
}

} // namespace

std::filesystem::path builtinModelFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return toPath(QDir::cleanPath(program.filePath(QStringLiteral("../share/regard/models"))));
}

std::vector<QString> builtinModels()
{
    std::vector<QString> names;
    const QDir folder(toText(builtinModelFolder()));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFileInfo::exists(folder.filePath(name + QStringLiteral("/config.json"))))
            names.push_back(name);
    std::stable_sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return rank(a) < rank(b); });
    return names;
}

std::shared_ptr<const TranslationModel> openAnyModel(const QString& nameOrFolder)
{
    const std::vector<QString> names = builtinModels();
    if (nameOrFolder.isEmpty()) {
        if (names.empty())
            throwMissing(QStringLiteral("no built-in model is installed"), toText(builtinModelFolder()),
                         QStringLiteral("a folder with config.json and model.safetensors"));
        return load_model_folder(builtinModelFolder() / toPath(names.front()));
    }
    if (std::find(names.begin(), names.end(), nameOrFolder) != names.end())
        return load_model_folder(builtinModelFolder() / toPath(nameOrFolder));
    if (!QFileInfo(nameOrFolder).isDir())
        throwMissing(QStringLiteral("no such model folder, and no built-in model has this name"), nameOrFolder,
                     names.empty() ? QString() : QStringLiteral("a folder or one of: ") + listing());
    return load_model_folder(toPath(nameOrFolder));
}

std::shared_ptr<const TranslationModel> openModel(const QString& nameOrFolder)
{
    auto model = openAnyModel(nameOrFolder);
    if (const std::string departures = model->network->config().departures(); !departures.empty())
        throw Error({Error::Kind::unsupported, "the views do not know this kind of network yet; 'regard trace' runs it",
                     nameOrFolder.toStdString(), "the network of the paper", departures});
    return model;
}

} // namespace regard::app
