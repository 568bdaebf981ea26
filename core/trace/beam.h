#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace regard {

/// One of the hypotheses that a step of a beam search kept. Logarithms are natural.
struct BeamEntry {
    std::size_t parent = 0;     ///< which entry of the step before it goes on from; 0 at the first step
    int id = 0;                 ///< the token that it appended
    std::string piece;          ///< of that token
    double log_probability = 0; ///< of that token, after what the hypothesis had
    double total = 0;           ///< of the whole hypothesis: the sum along its parents
    double score = 0;           ///< the total divided by the length penalty
    bool finished = false;      ///< the token ends the hypothesis, which then leaves the beam

    bool operator==(const BeamEntry&) const = default;
};

/// One of the n best.
struct Hypothesis {
    std::vector<int> ids; ///< what it chose, the end token last if it got that far
    std::string text;
    double log_probability = 0; ///< natural logarithm, of all tokens together
    double score = 0;           ///< log_probability divided by the length penalty
    bool finished = false;      ///< with the end token; else cut off
    std::size_t entry = 0;      ///< where its last token stands: step ids.size() - 1, this entry of it

    bool operator==(const Hypothesis&) const = default;
};

/// What a beam search kept at every step and what came of it. Without steps where nothing was searched: a forced
/// target, or a file that holds no search.
struct BeamSearch {
    std::size_t beam_size = 1;
    float length_penalty = 0.6F; ///< alpha of Wu et al. 2016, equation 14
    std::vector<std::vector<BeamEntry>> steps;
    std::vector<Hypothesis> hypotheses; ///< finished ones first, each kind best first
    std::size_t chosen = 0;             ///< the hypothesis whose tokens, steps and tensors the trace holds

    bool operator==(const BeamSearch&) const = default;
};

} // namespace regard
