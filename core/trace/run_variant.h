#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/api.h"
#include "core/layers/position_change.h"

namespace regard {

/// How a run departs from the model as it was trained; a default one not at all.
struct RunVariant {
    PositionChange encoder_positions{};
    PositionChange decoder_positions{};
    /// Restricted self-attention (Vaswani et al. 2017, section 4): a query sees only the keys at a distance of at most
    /// r, in the decoder those behind it left out as ever.
    std::optional<std::size_t> encoder_window{};
    std::optional<std::size_t> decoder_window{};

    bool empty() const { return *this == RunVariant{}; }
    /// Throws Error (invalid) for a shift beyond PositionChange::largest_shift either way.
    REGARD_API void check() const;
    /// "encoder positions shifted by 3, decoder window 2"; empty for a run as trained. English, for files and logs.
    REGARD_API std::string text() const;

    bool operator==(const RunVariant&) const = default;
};

/// Tokens at the end of a trace's texts that only fill up a batch.
struct Padding {
    std::size_t source = 0;
    std::size_t target = 0; ///< of target_input and target_output
    bool masked = true;     ///< no query sees a padded key

    bool operator==(const Padding&) const = default;
};

} // namespace regard
