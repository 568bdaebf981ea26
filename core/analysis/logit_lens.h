#pragma once

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard {

/// What the output layer would say of one depth of the residual stream at one step.
struct LensCell {
    int top = 0;                  ///< id of the most probable token
    float top_probability = 0;    ///< of it
    float chosen_probability = 0; ///< of the token that the run chose there
    std::size_t chosen_rank = 0;  ///< of that token, 0 for the most probable
    float entropy = 0;            ///< bits
};

/// The logit lens (nostalgebraist 2020; Belrose et al. 2023): each depth of the decoder's residual stream through the
/// output layer.
struct REGARD_API LogitLens {
    std::vector<std::string> paths; ///< depths from what enters layer 0 upwards; the last one is the run's own output
    std::size_t steps = 0;
    std::vector<LensCell> cells; ///< [depth, step]
    float difference = 0;        ///< largest |logit − the run's| at the last depth
    float largest_logit = 0;     ///< largest |logit| of the run

    const LensCell& at(std::size_t depth, std::size_t step) const { return cells[depth * steps + step]; }
    /// Whether the network gives the run's own logits: else it is not the one that made the trace.
    bool fits() const;
};

/// Throws Error: missing (the trace has no residual stream of the decoder or no logits), invalid (they have other sizes
/// than the network), cancelled.
REGARD_API LogitLens logit_lens(const Trace& trace, const EncoderDecoder& network, const std::stop_token& stop = {});

/// The logits [V] that one depth has at one step. Throws Error likewise, and missing for a path that is not in the
/// trace.
REGARD_API std::vector<float> lens_logits(const Trace& trace, const EncoderDecoder& network, std::string_view path,
                                          std::size_t step);

} // namespace regard
