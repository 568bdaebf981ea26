#pragma once

#include "app/plots/heat_map_data.h"
#include "app/session/head_maxima.h"

namespace regard::app {

/// What the views show of a focus under a reading: values, labels of tokens or words, masks, range, scale, and in notes
/// one sentence for everything that was done to the numbers. Throws Error where the trace does not have it, or where
/// nothing is left to show. `known` spares working out again what other heads reach; it must be of this trace.
HeatMapData requireMap(const Trace& trace, const Focus& focus, const Reading& reading, HeadMaxima* known = nullptr);

/// The same; where it would throw, a map without rows whose only note says why.
HeatMapData readMap(const Trace& trace, const Focus& focus, const Reading& reading, HeadMaxima* known = nullptr);

/// "cross-attention L2 H3", "cross-attention L2, mean of 8 heads", "encoder self-attention, rollout up to L3"
QString readingTitle(const Focus& focus, const Reading& reading, const AttentionSource& source, std::size_t heads);

/// What its numbers are: "weight", "weight × ‖value‖", "rollout".
QString measureName(AttentionMeasure measure);

/// One sentence for everything that was done to the numbers.
QStringList readingNotes(const Reading& reading, const AttentionSource& source);

} // namespace regard::app
