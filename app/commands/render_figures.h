#pragma once

#include <memory>

#include "app/commands/render_runs.h"

namespace regard::app {

/// The one picture that is asked for. Throws Error where the run does not have it.
std::unique_ptr<Figure> drawnFigure(const DrawnRun& run, const Drawing& drawing);

/// A file a head and the sheets into a folder, each name printed.
void drawAllHeads(const std::shared_ptr<const Trace>& trace, const Drawing& drawing, const QString& folder);

} // namespace regard::app
