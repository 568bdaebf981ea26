#pragma once

#include <QStringList>

#include "core/trace/trace.h"

namespace regard::app {

/// What is odd about the attention of a run that another program wrote, a part of a sentence each: its numbers are then
/// no weights after mask and soft-max. Empty for a run as it should be.
QStringList oddWeights(const Trace& trace);

} // namespace regard::app
