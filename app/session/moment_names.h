#pragma once

#include <QString>

#include "core/analysis/timeline.h"

namespace regard::app {

/// What happens at a moment: "decoder L2 cross-attention", "encoder embedding", "soft-max".
QString stageName(const Moment& moment);
/// The stretch of the run that it belongs to: "encoder", or "step 8 · “because → …”": the word read, and the word
/// chosen once it is.
QString stretchName(const Trace& trace, const Moment& moment);
/// Both: "step 8 · “because → …” · decoder L2 cross-attention".
QString momentName(const Trace& trace, const Moment& moment);
/// For captions, without words of the sentence: "step 8, decoder L2 cross-attention".
QString momentPlace(const Moment& moment);

/// Whether it belongs to a decoding step rather than to what precedes them all.
bool isOfStep(const Moment& moment);

} // namespace regard::app
