#pragma once

#include "core/analysis/head_metrics.h"

namespace regard {

/// What a head mostly does, after the kinds that Voita et al. 2019 (section 5) and Clark et al. 2019 (section 3) found.
enum class HeadType {
    previous, ///< looks at the token before
    current,  ///< at the token's own position
    next,     ///< at the token behind
    first,    ///< at the first token: a direction token or the start token, where there is one
    end,      ///< at the source's end token
    broad,    ///< at nearly everything alike
    mixed,    ///< none of these
    none      ///< its weights are no numbers
};

/// From this share of the attention on, a key gives a head its type.
constexpr double type_share = 0.5;
/// From this share of the greatest possible entropy on, a head is broad.
constexpr double broad_entropy_share = 0.8;

/// The type of the key that gets the greatest share, of equals the first in the order above, if that is at least
/// `type_share`; else broad if the entropy is at least `broad_entropy_share` of the most possible; else mixed.
REGARD_API HeadType head_type(const HeadMetrics& metrics);

} // namespace regard
