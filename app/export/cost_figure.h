#pragma once

#include <memory>
#include <vector>

#include "app/export/figure.h"
#include "app/plots/log_curves.h"

namespace regard::app {

/// Charts with logarithmic axes one below the other. `names` are those of their numbers in a file, never translated.
std::unique_ptr<Figure> logCurvesFigure(const std::vector<LogCurvesData>& charts, const std::vector<std::string>& names,
                                        const QString& caption);

} // namespace regard::app
