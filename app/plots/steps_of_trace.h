#pragma once

#include <optional>

#include "app/plots/equation_data.h"
#include "app/plots/step_table_data.h"
#include "app/session/selection.h"
#include "app/session/token_labels.h"
#include "core/analysis/timeline.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One head at work for the focussed query, the first where none is, as of a moment of the run: keys that do not exist
/// yet are left out. Throws Error where the trace holds no queries, keys or values.
StepTableData stepTableData(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment = {});
/// Whether the head has been at work for that query by then; always at the end of the run.
bool isQueryKnown(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment);
/// The words of the attention's axes that are known by then; those to come are "…".
AxisLabels axisLabelsAsOf(const Trace& trace, AttentionKind kind, const std::optional<Moment>& moment);

/// The same for the whole sentence, as equations of matrices: cells that do not exist yet are pending.
EquationData attentionEquations(const Trace& trace, const Focus& focus, const std::optional<Moment>& moment = {});

} // namespace regard::app
