#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/plots/palette.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One head as a heat map. Throws Error (invalid) for a layer or head that the trace does not have.
std::unique_ptr<Figure> headFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, int layer, int head,
                                   Palette palette);

/// All layers × heads of one kind of attention as a sheet.
std::unique_ptr<Figure> sheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette);

} // namespace regard::app
