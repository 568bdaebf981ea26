#pragma once

#include <vector>

#include "app/commands/render_options.h"

namespace regard::app {

/// Which view `regard render` draws, and what only some views take.
std::vector<OptionSpec> viewOptions();

/// The view that is asked for by name, else the one that the other options suggest; `one`: those of one map. Throws
/// WrongUsage, also for an option that has no meaning for that view.
DrawnView namedView(const CommandLine& line, bool one);

/// Fills in what the view of the drawing takes. Throws WrongUsage.
void readViewOptions(const CommandLine& line, Drawing& drawing);

/// The palette that an option names. Throws WrongUsage.
Palette readPalette(const CommandLine& line, const QString& option);

} // namespace regard::app
