#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/api.h"

namespace regard {

/// How deep a JSON text from a file may be nested, and how many values it may hold.
inline constexpr std::size_t json_depth_limit = 64;
inline constexpr std::size_t json_value_limit = 10'000'000;

/// Reads JSON of a stranger: UTF-8 without U+0000, no duplicate keys, nesting and number of values limited. Throws
/// Error (broken); `where` names the file in it.
REGARD_API nlohmann::json parse_strict_json(std::string_view text, const std::string& where);

} // namespace regard
