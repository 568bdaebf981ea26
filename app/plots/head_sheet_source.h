#pragma once

#include <memory>

#include "app/plots/head_sheet_tile.h"
#include "app/session/reading.h"
#include "core/analysis/head_metrics.h"

namespace regard::app {

/// A sheet shows heads one by one, whatever else is combined of them.
Reading readingOfSheet(Reading reading);

/// The map of one head; without rows where the trace has none. `known` is of this trace.
HeadTile makeTile(const std::shared_ptr<const Trace>& trace, AttentionKind kind, HeadPlace place,
                  const Reading& reading, HeadMaxima& known);

/// What all maps of a sheet share: size, labels, tokens, scale, notes and what the colours stand for, without values.
HeatMapData frameOfSheet(const Trace& trace, AttentionKind kind, const Reading& reading);

/// What measures say of one head; NaN where its weights cannot be read.
HeadMetrics metricsOfHead(const Trace& trace, AttentionKind kind, HeadPlace place);
/// Of all heads, layer by layer.
std::vector<HeadMetrics> metricsOfSheet(const Trace& trace, AttentionKind kind, int layers, int heads);

/// Whether all of them share one range of colours; else each has its own, and the bar tells shares.
bool sharesRange(const Reading& reading);

} // namespace regard::app
