#pragma once

#include <memory>

#include "app/export/figure.h"
#include "app/export/sheet_figure.h"
#include "app/plots/palette.h"
#include "app/session/reading.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One head as a heat map. Throws Error (invalid) for a layer or head that the trace does not have.
std::unique_ptr<Figure> headFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, int layer, int head,
                                   Palette palette);

/// What the views show of a focus under a reading; the caption says what was done to the numbers. Throws Error where
/// the trace does not have it. `known` as in requireMap().
std::unique_ptr<Figure> readingFigure(const std::shared_ptr<const Trace>& trace, const Focus& focus,
                                      const Reading& reading, Palette palette, HeadMaxima* known = nullptr);

/// All layers × heads of one kind of attention as a sheet.
std::unique_ptr<Figure> sheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette,
                                    SheetChoice choice = {});

} // namespace regard::app
