#include "app/session/run_variant_state.h"

#include <algorithm>

namespace regard::app {

void RunVariantState::set(RunVariant variant)
{
    constexpr int most = PositionChange::largest_shift;
    for (PositionChange* change : {&variant.encoder_positions, &variant.decoder_positions})
        change->shift = std::clamp(change->shift, -most, most);
    if (variant == variant_)
        return;
    variant_ = variant;
    emit changed();
}

bool isAsTrained(const Trace& trace)
{
    return trace.switches.empty() && trace.variant.empty();
}

} // namespace regard::app
