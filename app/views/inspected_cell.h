#pragma once

#include <optional>

#include <QString>

#include "app/session/selection.h"
#include "core/analysis/arithmetic.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One cell in words and numbers.
struct InspectedCell {
    Focus focus;            ///< query and key filled in
    bool strongest = false; ///< the key was not chosen but is the one the query attends to most
    QString queryLabel;     ///< "because → it"
    QString keyLabel;
    WeightArithmetic arithmetic; ///< the weight and the mask alone where the run holds no queries and keys
    bool hasArithmetic() const { return arithmetic.keys > 0; }
};

/// The focussed cell; with a query alone its strongest key; nothing without a query or without tensors for it.
std::optional<InspectedCell> inspectedCell(const Trace& trace, const Focus& focus);

/// "Having read “because”, the decoder chooses “it”. In this head 0.83 of its attention goes to “il”."
QString cellSentence(const Trace& trace, const InspectedCell& cell);

} // namespace regard::app
