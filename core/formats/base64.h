#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regard {

/// The bytes behind base64 with its padding (RFC 4648, section 4); nothing where the text is none.
std::optional<std::string> decode_base64(std::string_view text);

} // namespace regard
