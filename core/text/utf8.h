#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/api.h"

namespace regard {

/// Whether the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF, less than 2 GiB.
REGARD_API bool is_utf8(std::string_view bytes);

/// The character at a byte, and the byte behind it; nothing for bytes that are no character (as many of them as one
/// U+FFFD would stand for). at < utf8.size().
std::optional<char32_t> take_character(std::string_view utf8, std::size_t& at);

} // namespace regard
