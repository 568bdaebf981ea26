#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/api.h"
#include "core/decoding/greedy.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/beam.h"

namespace regard {

struct BeamOptions {
    std::size_t beam_size = 4;
    std::size_t top_beams = 1;    ///< how many of the best to find, 1 to beam_size
    float length_penalty = 0.6F;  ///< alpha; 0 for none, not negative
    std::size_t max_tokens = 512; ///< of each hypothesis, end token included
    std::stop_token stop;
    std::function<void(std::size_t step)> progress; ///< called after each step, may be empty
    AttentionSwitches switches{};                   ///< heads of the decoder to run without
    RunVariant variant{};

    /// Throws Error (invalid) naming what is out of range.
    REGARD_API void check() const;
};

/// Wu et al. 2016, equation 14: ((5 + |y|) / 6)^alpha. |y| counts the end token.
REGARD_API double length_penalty(std::size_t tokens, float alpha);

/// Beam search with a key/value cache, all hypotheses of a step in one pass (Sutskever et al. 2014, section 3.2).
/// Padding and the start token are never chosen; beam_size 1 is greedy decoding. Entries are without pieces, hypotheses
/// without text. Throws Error (invalid, cancelled).
///
/// Each step keeps the beam_size most probable of all continuations; of equal ones that of the better parent, then of
/// the lower id. Those that end leave the beam and are kept as finished, so the beam is narrower for one step. It stops
/// when no open hypothesis can come among the top_beams best finished ones, even if all tokens that it may still choose
/// were certain and it used up max_tokens, where the penalty divides most: so the best hypotheses do not depend on
/// top_beams.
REGARD_API BeamSearch search_beam(const EncoderDecoder& model, const Matrix& encoder_output,
                                  const BeamOptions& options);

/// The same of several sources in step with each other, which is faster; max_tokens of each source in place of the
/// options' own.
REGARD_API std::vector<BeamSearch> search_beams(const EncoderDecoder& model, std::span<const Matrix> encoder_outputs,
                                                std::span<const std::size_t> max_tokens, const BeamOptions& options);

/// What greedy decoding chose, as the beam of one that it is.
REGARD_API BeamSearch beam_of(const Decoded& greedy, float length_penalty);

} // namespace regard
