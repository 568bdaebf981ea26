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

/// The same for the interface: a map that has to wait for its rollout has no rows yet and a note that says so; then
/// ReadingState::rolloutKnown follows.
HeatMapData readMap(ReadingState& state, const std::shared_ptr<const Trace>& trace, const Focus& focus,
                    const Reading& reading);

/// "cross-attention L2 H3", "cross-attention L2, mean of 8 heads", "encoder self-attention, rollout up to L3"
QString readingTitle(const Trace& trace, const Focus& focus, const Reading& reading);

/// What its numbers are: "weight", "weight × ‖value‖", "rollout".
QString measureName(AttentionMeasure measure);
/// The same of a trace: what another program wrote may be no weights.
QString measureName(const Trace& trace, AttentionMeasure measure);

/// That some rows have nothing to show; empty where all have.
QString emptyRowsNote(std::size_t empty, std::size_t rows);

/// The notes of a map as one line of text: "Sub-words merged …; special tokens hidden …."
QString noteText(const QStringList& notes);

/// How its values became colours, for captions: "colours: square root of the value, 0 to 0.43, the largest of all
/// heads"
QString colourSentence(const HeatMapData& data, ValueRange range);
/// The same, empty where nothing is to be said: linear from 0 to 1.
QString colourNote(const HeatMapData& data, const Reading& reading);
/// How values became the opacity of lines; `shared`: all heads drawn have one range.
QString opacitySentence(const HeatMapData& data, ValueRange range, bool shared);

} // namespace regard::app
