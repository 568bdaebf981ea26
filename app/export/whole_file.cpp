#include "app/export/whole_file.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/error.h"
#include "core/formats/whole_file.h"

namespace regard::app {

namespace {

constexpr qsizetype longest_name = 255; // bytes, on every common file system

/// A name that a person can read whatever is in it.
std::string shown(const QString& file)
{
    QString text;
    for (const QChar character : file.left(400)) {
        const bool visible =
            character.category() != QChar::Other_Control && character.category() != QChar::Other_Format;
        text += visible ? QString(character)
                        : QStringLiteral("\\u%1").arg(int(character.unicode()), 4, 16, QLatin1Char('0'));
    }
    return text.toStdString();
}

[[noreturn]] void refuse(Error::Kind kind, const QString& file, std::string what, std::string expected = {},
                         std::string found = {})
{
    throw Error({.kind = kind,
                 .what = std::move(what),
                 .where = shown(file),
                 .expected = std::move(expected),
                 .found = std::move(found)});
}

} // namespace

void checkTarget(const QString& file)
{
    if (file.trimmed().isEmpty())
        refuse(Error::Kind::invalid, QStringLiteral("file name"), "the file name is empty");
    const auto control = [](QChar character) { return character.unicode() < 0x20 || character.unicode() == 0x7f; };
    if (std::any_of(file.begin(), file.end(), control))
        refuse(Error::Kind::invalid, file, "the file name has control characters");
    const QFileInfo info(file);
    if (info.isDir() || file.endsWith('/'))
        refuse(Error::Kind::invalid, file, "this is a folder", "the name of a file");
    const qsizetype length = QFile::encodeName(info.fileName()).size();
    if (length > longest_name)
        refuse(Error::Kind::invalid, file, "the file name is too long", std::to_string(longest_name) + " bytes at most",
               std::to_string(length));
    if (info.exists() && !info.isFile())
        refuse(Error::Kind::invalid, file, "this is not a regular file", "the name of a file");
    if (!info.absoluteDir().exists())
        refuse(Error::Kind::missing, info.absolutePath(), "the folder does not exist");
}

void writeWhole(const QString& file, const QByteArray& bytes)
{
    checkTarget(file);
    write_whole_file(std::filesystem::path(file.toStdU16String()),
                     {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace regard::app
