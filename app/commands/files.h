#pragma once

#include <filesystem>

#include <QString>

namespace regard::app {

/// A file name as typed; its bytes are UTF-8 whatever the locale.
std::filesystem::path toPath(const QString& name);

/// Which column of a pairs file holds the source: English stands in column 0, the other language in column 1.
/// Throws WrongUsage unless exactly one of the two languages is English.
std::size_t sourceColumn(const QString& from, const QString& to);

} // namespace regard::app
