#pragma once

#include <string_view>

#include "core/api.h"

namespace regard {

/// Whether the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF, less than 2 GiB.
REGARD_API bool is_utf8(std::string_view bytes);

} // namespace regard
