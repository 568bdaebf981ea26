#include "core/decoding/beam.h"

#include <cmath>

#include "core/decoding/incremental_decoder.h"
#include "core/decoding/open_beam.h"
#include "core/error.h"
#include "core/models/observe.h"

namespace regard {

void BeamOptions::check() const
{
    const auto require = [](bool holds, const char* where, const std::string& expected, const std::string& found) {
        if (!holds)
            throw Error({Error::Kind::invalid, "setting of the beam search is out of range", where, expected, found});
    };
    require(beam_size > 0, "beam_size", "at least 1", "0");
    require(top_beams > 0 && top_beams <= beam_size, "top_beams", "1 to " + std::to_string(beam_size),
            std::to_string(top_beams));
    require(std::isfinite(length_penalty) && length_penalty >= 0, "length_penalty", "0 or more",
            std::to_string(length_penalty));
    require(max_tokens > 0, "max_tokens", "at least 1", "0");
}

double length_penalty(std::size_t tokens, float alpha)
{
    return std::pow((5.0 + double(tokens)) / 6.0, double(alpha));
}

std::vector<BeamSearch> search_beams(const EncoderDecoder& model, std::span<const Matrix> encoder_outputs,
                                     std::span<const std::size_t> max_tokens, const BeamOptions& options)
{
    std::vector<OpenBeam> beams;
    std::vector<int> tokens;
    for (std::size_t i = 0; i < encoder_outputs.size(); ++i) {
        BeamOptions own = options;
        own.max_tokens = max_tokens[i];
        own.check();
        beams.emplace_back(model.config(), own);
        tokens.push_back(model.config().start_id);
    }
    IncrementalDecoder decoder(model, encoder_outputs, nullptr, options.switches, options.variant);
    std::vector<std::size_t> parents;
    for (std::size_t step = 1; !tokens.empty(); ++step) {
        check_stop(options.stop);
        const Matrix probabilities = probabilities_of(decoder.step(tokens));
        tokens.clear();
        parents.clear();
        std::size_t first_row = 0;
        for (OpenBeam& beam : beams) {
            const std::size_t rows = beam.open().size();
            if (rows == 0)
                continue;
            beam.advance(probabilities, first_row);
            for (const OpenBeam::Open& open : beam.open()) {
                parents.push_back(first_row + open.row);
                tokens.push_back(open.id);
            }
            first_row += rows;
        }
        decoder.keep(parents);
        if (options.progress)
            options.progress(step);
    }
    std::vector<BeamSearch> searches;
    for (OpenBeam& beam : beams)
        searches.push_back(std::move(beam).finish());
    return searches;
}

BeamSearch search_beam(const EncoderDecoder& model, const Matrix& encoder_output, const BeamOptions& options)
{
    return search_beams(model, {&encoder_output, 1}, {&options.max_tokens, 1}, options).front();
}

BeamSearch beam_of(const Decoded& greedy, float alpha)
{
    BeamSearch search;
    search.length_penalty = alpha;
    BeamEntry entry;
    for (const DecodingStep& step : greedy.steps) {
        entry.id = step.chosen;
        entry.log_probability = std::log(double(step.probability));
        entry.total += entry.log_probability;
        entry.score = entry.total / length_penalty(search.steps.size() + 1, alpha);
        entry.finished = greedy.finished && search.steps.size() + 1 == greedy.steps.size();
        search.steps.push_back({entry});
    }
    search.hypotheses.push_back({greedy.output, {}, entry.total, entry.score, greedy.finished, 0});
    return search;
}

} // namespace regard
