#pragma once

#include "core/formats/metadata_value.h"
#include "core/trace/trace.h"

namespace regard {

/// [{"kind": "cross", "layer": 2, "head": 3, "weights": "zero"}, …] in the order of AttentionSwitches::off().
nlohmann::ordered_json switches_json(const AttentionSwitches& switches);
/// Throws Error (broken) naming the place: no such head, twice the same, out of order.
AttentionSwitches read_switches(const MetadataValue& list, const ModelShape& shape);

} // namespace regard
