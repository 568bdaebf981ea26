#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"

namespace regard {

/// Tokens as sacreBLEU's tokeniser "zh" makes them: each Chinese character and each mark of East Asian text stands
/// alone, the rest is cut as by 13a.
REGARD_API std::vector<std::string> tokenize_zh(std::string_view line);

} // namespace regard
