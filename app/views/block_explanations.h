#pragma once

#include <string>

#include "app/views/explanations.h"

namespace regard::app {

/// "Vaswani et al. 2017, section 3.2.1"
QString paperSection(const char* section);

/// Of a tensor between the blocks, by its path: an embedding, a norm, a feed-forward block, …
Explanation blockExplanation(const std::string& path);

} // namespace regard::app
