#pragma once

#include <QString>

#include "core/trace/attention_switches.h"
#include "core/trace/trace.h"

namespace regard::app {

/// "cross-attention L2 H1 H3, decoder self-attention L0": layers and kinds of which all is off are said as such. Empty
/// where all are on. Beyond about `longest` characters heads are counted, not named; what is done to them is always
/// said.
QString switchedHeadsText(const AttentionSwitches& switches, const ModelShape& shape, qsizetype longest = 1'000'000);

/// "weights zeroed", "weights made uniform"
QString switchStateText(HeadSwitch state);

} // namespace regard::app
