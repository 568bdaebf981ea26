#pragma once

#include "app/plots/equation_data.h"
#include "app/plots/step_table_data.h"
#include "app/session/selection.h"
#include "core/trace/trace.h"

namespace regard::app {

/// One head at work for the focussed query, the first where none is. Throws Error where the trace holds no queries,
/// keys or values.
StepTableData stepTableData(const Trace& trace, const Focus& focus);

/// The same for the whole sentence, as equations of matrices.
EquationData attentionEquations(const Trace& trace, const Focus& focus);

} // namespace regard::app
