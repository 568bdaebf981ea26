#pragma once

#include "app/session/reading.h"

namespace regard::app {

/// The share of a range below which a logarithmic scale tells nothing apart: four decades.
constexpr double log_floor = 1e-4;

/// Where a share of the range (0 … 1) stands on the scale: 0 … 1, outside where the share is; NaN for NaN. Signed
/// shares stand symmetrically around 0.
double scaled(ValueScale scale, double share);
/// The share that stands there; of a logarithmic scale's foot the floor.
double unscaled(ValueScale scale, double position);

} // namespace regard::app
