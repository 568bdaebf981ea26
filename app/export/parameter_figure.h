#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/heat_map_data.h"
#include "app/plots/histogram_plot.h"
#include "app/plots/palette.h"

namespace regard::app {

/// A map of a parameter above the histogram of its numbers. Throws Error (invalid) for a map too large for a file.
std::unique_ptr<Figure> parameterFigure(HeatMapData map, const Palette& palette, const HistogramData& histogram,
                                        const QString& caption);

} // namespace regard::app
