#pragma once

#include <QString>

#include "core/trace/attention_switches.h"
#include "core/trace/trace.h"

namespace regard::app {

/// "cross-attention L2 H1 H3, decoder self-attention L0": layers and kinds of which all is off are said as such. Empty
/// where all are on.
QString switchedHeadsText(const AttentionSwitches& switches, const ModelShape& shape);

/// "weights zeroed", "weights made uniform"
QString switchStateText(HeadSwitch state);

} // namespace regard::app
