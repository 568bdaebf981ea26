#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/api.h"
#include "core/models/encoder_decoder.h"
#include "core/trace/trace.h"

namespace regard {

/// What decoding chose, step by step.
struct Decoded {
    std::vector<int> input;          ///< what the decoder read, start token first
    std::vector<int> output;         ///< what it chose (or was given), the end token last if it was reached
    std::vector<DecodingStep> steps; ///< candidates without pieces
    bool finished = false;           ///< the end token was reached
};

struct DecodingOptions {
    std::size_t max_tokens = 512;
    std::size_t candidates = 5;
    std::stop_token stop;
    std::function<void(std::size_t step)> progress; ///< called after each step, may be empty
    AttentionSwitches switches{};                   ///< heads of the decoder to run without
    RunVariant variant{};
    std::vector<int> prompt{}; ///< what the decoder reads before it may choose; the start token where empty
};

/// No translation is much longer than its sentence: a model that goes on and on is stopped here and not at its longest
/// target.
REGARD_API std::size_t longest_translation(std::size_t source_tokens);

/// The token that greedy decoding takes of a row of probabilities: never padding or the start token.
int most_probable_id(const EncoderDecoderConfig& config, const Matrix& probabilities, Index row = 0);
/// The most probable tokens of a row, best first; without pieces.
std::vector<Candidate> best_candidates(const Matrix& probabilities, std::size_t count, Index row = 0);

/// Throws Error (cancelled) if a stop was requested.
void check_stop(const std::stop_token& stop);

/// Takes the most probable token at every step until the end token or `max_tokens`, with a key/value cache. Padding and
/// the start token are never chosen. Throws Error (cancelled).
REGARD_API Decoded decode_greedily(const EncoderDecoder& model, const Matrix& encoder_output,
                                   const DecodingOptions& options, Observer* observer = nullptr);

/// Reads a given target (start token first) in the same steps and reports how probable each of its tokens was. `output`
/// is what the decoder should choose: target_input shifted by one, then `last`, or where that is no_id what it would
/// choose.
REGARD_API Decoded decode_forced(const EncoderDecoder& model, const Matrix& encoder_output,
                                 std::span<const int> target_input, int last, const DecodingOptions& options,
                                 Observer* observer = nullptr);

} // namespace regard
