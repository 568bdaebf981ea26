#pragma once

namespace regard {

/// What becomes of a head's attention weights after the soft-max.
enum class HeadSwitch {
    on,
    zero,   ///< all weights 0: the head adds nothing to its block
    uniform ///< the same weight for every key that the query may see: the head averages the values
};

} // namespace regard
