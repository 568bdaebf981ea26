#pragma once

#include <limits>

#include "app/plots/heat_map_data.h"
#include "app/session/selection.h"
#include "core/trace/trace.h"

namespace regard::app {

/// As many as there are.
constexpr std::size_t all_rows = std::numeric_limits<std::size_t>::max();

/// Queries whose attention is computed at the reading's moment: those of the last layer that the map is made of.
std::size_t queriesKnown(const Trace& trace, const Focus& focus, const Reading& reading);

/// Rows of a map, whose `rowTokens` say what they stand for, that are known with so many queries.
std::size_t rowsKnown(const HeatMapData& data, std::size_t queries);

/// Rows of a tensor that exist at a moment, by the tensor's path; all_rows at the end of the run.
std::size_t rowsAsOf(const Trace& trace, const std::optional<Moment>& moment, std::string_view path);

/// Takes from an attention map what does not exist at the reading's moment: cells become pending, words that were not
/// read or chosen yet lose their labels, and a note says as of when. Nothing at the end of the run.
void showAsOfMoment(HeatMapData& data, const Trace& trace, const Focus& focus, const Reading& reading);

/// The same of one layer's attention.
void showQueriesAsOf(HeatMapData& data, const Trace& trace, AttentionKind kind, std::size_t layer,
                     const std::optional<Moment>& moment);

/// The labels alone.
void hideLabelsToCome(HeatMapData& data, AttentionKind kind, const Moment& moment);

/// The same for tensors [token, feature] by path: each row of the map is a token of one of them.
void showTokensAsOf(HeatMapData& data, const Trace& trace, const std::string& path,
                    const std::optional<Moment>& moment);
/// The same where each row is a tensor and each column a token of it.
void showDepthsAsOf(HeatMapData& data, const Trace& trace, const std::vector<std::string>& paths,
                    const std::optional<Moment>& moment);

/// Target tokens that are not read yet have no names; `room` keeps the room of those they will have.
void hideTokensToCome(QStringList& labels, QStringList& room, const std::string& path, const Moment& moment);

/// "as of step 8, decoder L2 cross-attention: dotted cells are not yet computed"
QString momentNote(const Moment& moment);
/// "as of step 8, decoder L2 cross-attention", where no cells are dotted.
QString momentPlaceNote(const Moment& moment);

} // namespace regard::app
