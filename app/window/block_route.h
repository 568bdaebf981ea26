#pragma once

#include <string>

#include "core/analysis/residual.h"
#include "core/trace/attention_kind.h"

namespace regard::app {

/// Where the numbers of a block are shown.
struct BlockRoute {
    enum class Place { attention, positions, layers };
    Place place = Place::layers;
    AttentionKind kind = AttentionKind::cross; ///< for attention
    int layer = 0;                             ///< for attention
    Stack stack = Stack::encoder;              ///< for positions and layers
};

BlockRoute routeOf(const std::string& path);

} // namespace regard::app
