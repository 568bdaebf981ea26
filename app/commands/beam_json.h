#pragma once

#include <QJsonObject>

#include "core/trace/beam.h"

namespace regard::app {

/// A beam search as `regard translate --json` prints it. A number that is none is null.
QJsonObject beamJson(const BeamSearch& beam);

} // namespace regard::app
