#pragma once

#include <cmath>
#include <memory>

#include "core/trace/trace.h"

namespace regard::test {

/// A made-up search with a beam of two over "<s> a b c </s>": step 0 keeps a and b, step 1 a·c and a·</s> (which is the
/// second best), step 2 a·c·</s> (the best) and a·c·b, a dead end.
inline BeamSearch sample_beam(std::size_t chosen = 0)
{
    const auto entry = [](std::size_t parent, int id, const char* piece, double probability, double total, bool end) {
        return BeamEntry{parent, id, piece, std::log(probability), total, total, end};
    };
    BeamSearch beam;
    beam.beam_size = 2;
    beam.length_penalty = 0;
    beam.steps = {{entry(0, 4, "a", 0.9, -0.1, false), entry(0, 5, "b", 0.05, -3, false)},
                  {entry(0, 6, "c", 0.6, -0.6, false), entry(0, 3, "</s>", 0.3, -1.3, true)},
                  {entry(0, 3, "</s>", 0.9, -0.7, true), entry(0, 5, "b", 0.1, -2.9, false)}};
    beam.hypotheses = {{{4, 6, 3}, "ac", -0.7, -0.7, true, 0}, {{4, 3}, "a & more", -1.3, -1.3, true, 1}};
    beam.chosen = chosen;
    return beam;
}

/// A trace with that search and nothing else of a run but tokens and texts.
inline std::shared_ptr<const Trace> sample_beam_trace(std::size_t chosen = 0)
{
    auto trace = std::make_shared<Trace>();
    trace->model = "sample";
    trace->source_text = "x y";
    trace->beam = sample_beam(chosen);
    trace->target_text = trace->beam.hypotheses[chosen].text;
    trace->target_input = {{2, "<s>", 0, 0, -1, true}};
    return trace;
}

} // namespace regard::test
