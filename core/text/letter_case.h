#pragma once

#include <string>
#include <string_view>

#include "core/api.h"

namespace regard {

/// Small letters for capital ones, by Unicode's rules for no language in particular.
REGARD_API std::string lower_case(std::string_view utf8);

} // namespace regard
