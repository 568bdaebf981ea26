#pragma once

#include <vector>

#include "app/session/token_labels.h"
#include "core/analysis/attention_reading.h"

namespace regard::app {

/// Labels of rows and columns that may stand for several tokens: a word reads as one. Decoder and cross rows read
/// "word before → word chosen".
AxisLabels wordLabels(const Trace& trace, AttentionKind kind, const AttentionReading& reading, bool words);

} // namespace regard::app
