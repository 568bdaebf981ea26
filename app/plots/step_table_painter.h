#pragma once

#include <QPainter>

#include "app/plots/palette.h"
#include "app/plots/step_table_layout.h"

namespace regard::app {

/// Headings and the query, at the painter's origin.
void drawStepHead(QPainter& painter, const StepTableData& data, const StepTableLayout& layout, const Palette& palette,
                  const Theme& theme);

/// What lies within [top, bottom) below the head; `pointed` and `chosen` are framed.
void drawStepBody(QPainter& painter, const StepTableData& data, const StepTableLayout& layout, const Palette& palette,
                  const Theme& theme, double top, double bottom, const StepPlace& pointed = {},
                  const StepPlace& chosen = {});

} // namespace regard::app
