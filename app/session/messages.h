#pragma once

#include <QString>

#include "core/error.h"
#include "core/trace/trace.h"

namespace regard::app {

/// A sentence for a person: what is wrong, where, and what to do.
QString sentence(const Error& error);
/// The same for any exception (out of memory included).
QString sentence(const std::exception& error);
/// One sentence for a notice of a run.
QString sentence(const Notice& notice);

} // namespace regard::app
