#pragma once

#include <utility>
#include <vector>

#include "app/commands/command_line.h"

namespace regard::app {

/// Words that an option takes, and what they stand for.
template <typename Value>
using Names = std::vector<std::pair<const char*, Value>>;

/// The value that an option's word stands for. Throws WrongUsage naming the words that there are.
template <typename Value>
Value chosen(const CommandLine& line, const QString& option, const Names<Value>& names)
{
    QStringList known;
    for (const auto& [name, value] : names) {
        if (line.value(option) == QLatin1String(name))
            return value;
        known << QLatin1String(name);
    }
    throw WrongUsage{CommandText::tr("--%1 is one of %2, not “%3”.")
                         .arg(option, known.join(QStringLiteral(", ")), line.value(option))};
}

} // namespace regard::app
