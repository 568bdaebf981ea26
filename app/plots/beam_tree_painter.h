#pragma once

#include <QPainter>

#include "app/plots/beam_tree_data.h"
#include "app/plots/beam_tree_layout.h"
#include "app/plots/theme.h"

namespace regard::app {

/// What stands out beside the hypothesis shown.
struct BeamMarks {
    BeamPlace pointed; ///< its way from the root is drawn strong
    int step = -1;     ///< the decoding step that is looked at
};

/// Cells, the lines to their parents and the numbers of the steps. Only what meets `clip` is drawn.
void drawBeamTree(QPainter& painter, const BeamTreeData& data, const BeamTreeLayout& layout, const Theme& theme,
                  const BeamMarks& marks, const QRectF& clip);

} // namespace regard::app
