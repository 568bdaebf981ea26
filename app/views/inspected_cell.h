#pragma once

#include <optional>

#include <QString>

#include "app/session/selection.h"
#include "core/analysis/arithmetic.h"
#include "core/analysis/timeline.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One cell in words and numbers.
struct InspectedCell {
    Focus focus;            ///< query and key filled in
    bool strongest = false; ///< the key was not chosen but is the one the query attends to most
    bool chosen = true;     ///< the query's word is known at the moment
    QString queryLabel;     ///< "because → it"
    QString keyLabel;
    WeightArithmetic arithmetic; ///< the weight and the mask alone where the run holds no queries and keys
    bool hasArithmetic() const { return arithmetic.keys > 0; }
};

/// The focussed cell; with a query alone its strongest key; nothing without a query or without tensors for it, or where
/// the moment of the run, if there is one, is before it.
std::optional<InspectedCell> inspectedCell(const Trace& trace, const Focus& focus,
                                           const std::optional<Moment>& moment = {});
/// Whether there is a query whose weights are not computed yet at the moment.
bool isToCome(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment);

/// "Having read “because”, the decoder chooses “it”. In this head 0.83 of its attention goes to “il”."
QString cellSentence(const Trace& trace, const InspectedCell& cell);

} // namespace regard::app
