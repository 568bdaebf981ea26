#pragma once

#include <QPainter>

#include "app/plots/anatomy_diagram.h"
#include "app/plots/anatomy_hints.h"
#include "app/plots/theme.h"

namespace regard::app {

/// What stands out in the drawing; -1 for none.
struct AnatomyMarks {
    int current = -1; ///< node that is looked at
    int pointed = -1; ///< node or
    int cursor = -1;  ///< node of the keyboard
};

/// `moment` cuts the hints to what is computed; none for the whole run.
void drawAnatomy(QPainter& painter, const AnatomyDiagram& diagram, AnatomyHints& hints,
                 const std::optional<Moment>& moment, const Palette& palette, const Theme& theme,
                 const AnatomyMarks& marks = {});

} // namespace regard::app
