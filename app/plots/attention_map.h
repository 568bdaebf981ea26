#pragma once

#include "app/plots/heat_map_data.h"
#include "core/trace/attention_kind.h"
#include "core/trace/trace.h"

namespace regard::app {

/// Layers whose weights of that kind the trace holds, counted from 0 without holes.
int attentionLayers(const Trace& trace, AttentionKind kind);
/// Heads of that kind, 0 if there are none.
int attentionHeads(const Trace& trace, AttentionKind kind);

/// The weights of one head without labels. Throws Error: invalid for a layer or head that the trace does not have,
/// broken where the tensor is no [head, query, key].
HeatMapData attentionWeights(const Trace& trace, AttentionKind kind, int layer, int head);

/// The same with labels, titles and the name of the value.
HeatMapData attentionMap(const Trace& trace, AttentionKind kind, int layer, int head);

} // namespace regard::app
