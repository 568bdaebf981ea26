#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"

namespace regard {

/// Tokens as the scoring script mteval-v13a makes them, which sacreBLEU's default tokeniser follows: punctuation and
/// symbols of ASCII stand alone, except dots and commas between digits and hyphens that follow no digit.
REGARD_API std::vector<std::string> tokenize_13a(std::string_view line);

/// The part of it that other tokenisers share: symbols are cut off, then the line is split at white space. Entities
/// stay, and a dot or comma at either end of the line has no neighbour to be cut from.
REGARD_API std::vector<std::string> split_symbols(const std::string& line);

} // namespace regard
