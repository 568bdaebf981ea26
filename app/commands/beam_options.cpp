#include "app/commands/beam_options.h"

namespace regard::app {

namespace {

constexpr int widestBeam = 256;

} // namespace

std::vector<OptionSpec> beamOptions()
{
    return {
        {{"beam"}, "N", CommandText::tr("Hypotheses kept at every step; 1 is greedy decoding."), "1"},
        {{"length-penalty"}, "A", CommandText::tr("Scores are log probabilities over ((5 + length) / 6)^A."), "0.6"},
    };
}

OptionSpec hypothesisOption()
{
    return {{"hypothesis"}, "K", CommandText::tr("Which of the best of --beam, counted from 0."), "0"};
}

std::size_t beamSize(const CommandLine& line)
{
    return std::size_t(line.integer("beam", 1, widestBeam));
}

float lengthPenalty(const CommandLine& line)
{
    return float(line.number("length-penalty", 0, 100));
}

void readBeamShown(const CommandLine& line, RunRequest& request)
{
    request.beam_size = request.top_beams = beamSize(line);
    if (request.beam_size > 1 && (request.target_text || !request.target_ids.empty()))
        throw WrongUsage{CommandText::tr("--beam searches for a translation, and here one is given: leave one out.")};
    request.length_penalty = lengthPenalty(line);
    request.hypothesis = std::size_t(line.integer("hypothesis", 0, widestBeam));
    if (request.hypothesis >= request.beam_size)
        throw WrongUsage{CommandText::tr("--beam %1 finds hypotheses 0 to %2, so there is no --hypothesis %3.")
                             .arg(request.beam_size)
                             .arg(request.beam_size - 1)
                             .arg(request.hypothesis)};
}

} // namespace regard::app
