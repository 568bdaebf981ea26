#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace regard {

/// How deep a JSON text from a file may be nested.
inline constexpr std::size_t json_depth_limit = 64;

/// Reads JSON of a stranger: UTF-8 without U+0000, no duplicate keys, nesting limited. Throws Error (broken); `where`
/// names the file in it.
nlohmann::json parse_strict_json(std::string_view text, const std::string& where);

} // namespace regard
