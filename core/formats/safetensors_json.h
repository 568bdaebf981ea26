#pragma once

#include <string>
#include <string_view>

#include "core/formats/safetensors_header.h"

namespace regard {

/// The JSON text of a header as entries in the order written, offsets not yet checked. Duplicate keys, unknown types,
/// wrong kinds of values, too deep nesting and a rank above the limit throw Error (broken).
SafetensorsHeader parse_safetensors_json(std::string_view json, const std::string& file);

} // namespace regard
