#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/api.h"
#include "core/trace/trace.h"

namespace regard {

/// A token of the vocabulary as one step sees it.
struct RankedToken {
    int id = 0;
    float logit = 0;
    float probability = 0;
    std::size_t rank = 0; ///< 0 for the most probable; of equal ones the lower id comes first
};

/// What the output layer says at one step (Vaswani et al. 2017, section 3.4).
struct StepOutput {
    std::vector<RankedToken> top; ///< best first
    double entropy = 0;           ///< of the whole distribution, in bits
};

/// Soft-max of logits / temperature over a vocabulary, its `count` best tokens and its entropy. One logit that is NaN
/// makes all probabilities NaN, as in a run. Throws Error (invalid) for no logits or a temperature that is not above 0.
REGARD_API StepOutput step_output(std::span<const float> logits, std::size_t count, float temperature = 1);

/// The same of one token. Throws Error (invalid) likewise and for an id outside the vocabulary.
REGARD_API RankedToken ranked_token(std::span<const float> logits, int id, float temperature = 1);

/// What greedy decoding takes: the largest logit, but for ids that are never chosen (padding, the start token); -1
/// where nothing remains.
REGARD_API int greedy_choice(std::span<const float> logits, std::span<const int> never);

/// Entropy of each step's recorded probabilities in bits; empty where the trace has none.
REGARD_API std::vector<float> step_entropies(const Trace& trace);

} // namespace regard
