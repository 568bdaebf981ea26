#pragma once

#include <vector>

#include "app/commands/command_line.h"
#include "core/decoding/run.h"

namespace regard::app {

/// --beam and --length-penalty.
std::vector<OptionSpec> beamOptions();
/// --hypothesis, for subcommands that show one of the n best.
OptionSpec hypothesisOption();

/// The value of --beam. Throws WrongUsage.
std::size_t beamSize(const CommandLine& line);
/// The value of --length-penalty. Throws WrongUsage.
float lengthPenalty(const CommandLine& line);
/// A search for all the best of the beam that shows the one --hypothesis names. Throws WrongUsage.
void readBeamShown(const CommandLine& line, RunRequest& request);

} // namespace regard::app
