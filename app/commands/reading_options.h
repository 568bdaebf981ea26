#pragma once

#include <vector>

#include "app/commands/command_line.h"
#include "app/session/reading.h"

namespace regard::app {

/// How attention is to be read and coloured, as the window's reading bar offers it.
std::vector<OptionSpec> readingOptions();

/// What was asked for. Throws WrongUsage.
Reading readReading(const CommandLine& line);

} // namespace regard::app
