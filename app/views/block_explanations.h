#pragma once

#include <string>

#include "app/views/explanations.h"

namespace regard::app {

/// Of a tensor between the blocks, by its path: an embedding, a norm, a feed-forward block, …
Explanation blockExplanation(const std::string& path);

} // namespace regard::app
