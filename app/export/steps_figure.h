#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/equation_layout.h"
#include "app/plots/step_table_data.h"

namespace regard::app {

/// The table of one query's steps, all of its keys. `title` names the head, `caption` what was run.
std::unique_ptr<Figure> stepsFigure(const StepTableData& data, const Palette& palette, const QString& title,
                                    const QString& caption);

/// The same head as matrices.
std::unique_ptr<Figure> equationsFigure(const EquationData& data, const EquationPalettes& palettes,
                                        const QString& caption);

} // namespace regard::app
