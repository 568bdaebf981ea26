#pragma once

#include <QString>

#include "core/trace/run_variant.h"

namespace regard::app {

/// "positions of the encoder switched off; positions of the decoder shifted by 3"; empty for a run as trained.
QString variantText(const RunVariant& variant);

} // namespace regard::app
