#include "app/commands/files.h"

#include "app/commands/command_line.h"

namespace regard::app {

std::filesystem::path toPath(const QString& name)
{
    return std::filesystem::path(name.toStdU16String());
}

std::size_t sourceColumn(const QString& from, const QString& to)
{
    const QString english = QStringLiteral("en");
    if ((from == english) == (to == english))
        throw WrongUsage{CommandText::tr("Pairs are English and another language: one of --from and --to is en.")};
    return from == english ? 0 : 1;
}

} // namespace regard::app
