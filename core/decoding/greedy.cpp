#include "core/decoding/greedy.h"

#include <algorithm>
#include <numeric>

#include "core/decoding/incremental_decoder.h"
#include "core/error.h"
#include "core/models/observe.h"

namespace regard {

int most_probable_id(const EncoderDecoderConfig& config, const Matrix& probabilities, Index row)
{
    int best = -1;
    for (Index id = 0; id < probabilities.cols(); ++id) {
        if (!config.may_choose(static_cast<int>(id)))
            continue;
        // Written so that a NaN is never better.
        if (best < 0 || probabilities(row, id) > probabilities(row, best))
            best = static_cast<int>(id);
    }
    return best;
}

std::vector<Candidate> best_candidates(const Matrix& probabilities, std::size_t count, Index row)
{
    std::vector<int> ids(static_cast<std::size_t>(probabilities.cols()));
    std::iota(ids.begin(), ids.end(), 0);
    count = std::min(count, ids.size());
    std::partial_sort(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end(), [&](int a, int b) {
        return probabilities(row, a) != probabilities(row, b) ? probabilities(row, a) > probabilities(row, b) : a < b;
    });
    std::vector<Candidate> best;
    for (std::size_t i = 0; i < count; ++i)
        best.push_back({ids[i], "", probabilities(row, ids[i])});
    return best;
}

std::size_t longest_translation(std::size_t source_tokens)
{
    return 2 * source_tokens + 20;
}

void check_stop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error({Error::Kind::cancelled, "cancelled", "decoding", "", ""});
}

Decoded decode_greedily(const EncoderDecoder& model, const Matrix& encoder_output, const DecodingOptions& options,
                        Observer* observer)
{
    const EncoderDecoderConfig& config = model.config();
    const std::size_t limit = std::min(options.max_tokens, static_cast<std::size_t>(config.max_length));
    IncrementalDecoder decoder(model, encoder_output, observer, options.switches, options.variant);
    Decoded result;
    const std::vector<int> given = options.prompt.empty() ? std::vector<int>{config.start_id} : options.prompt;
    int token = given.front();
    while (result.output.size() < limit && !result.finished) {
        check_stop(options.stop);
        const Index row = decoder.length();
        const Matrix& logits = decoder.step(token);
        const Matrix probabilities = probabilities_of(logits);
        if (observer)
            observe_logits(logits, probabilities, row, *observer);
        result.input.push_back(token);
        const bool chooses = result.input.size() >= given.size();
        token = chooses ? most_probable_id(config, probabilities) : given[result.input.size()];
        result.output.push_back(token);
        result.steps.push_back({token, probabilities(0, token), best_candidates(probabilities, options.candidates)});
        result.finished = chooses && token == config.end_id;
        if (options.progress)
            options.progress(result.output.size());
    }
    return result;
}

Decoded decode_forced(const EncoderDecoder& model, const Matrix& encoder_output, std::span<const int> target_input,
                      int last, const DecodingOptions& options, Observer* observer)
{
    check_ids(model.config(), target_input, "target");
    IncrementalDecoder decoder(model, encoder_output, observer, options.switches, options.variant);
    Decoded result;
    for (std::size_t i = 0; i < target_input.size(); ++i) {
        check_stop(options.stop);
        const Index row = decoder.length();
        const Matrix& logits = decoder.step(target_input[i]);
        const Matrix probabilities = probabilities_of(logits);
        if (observer)
            observe_logits(logits, probabilities, row, *observer);
        const int behind = last == EncoderDecoderConfig::no_id ? most_probable_id(model.config(), probabilities) : last;
        const int chosen = i + 1 < target_input.size() ? target_input[i + 1] : behind;
        result.input.push_back(target_input[i]);
        result.output.push_back(chosen);
        result.steps.push_back({chosen, probabilities(0, chosen), best_candidates(probabilities, options.candidates)});
        if (options.progress)
            options.progress(i + 1);
    }
    result.finished = last != EncoderDecoderConfig::no_id && last == model.config().end_id;
    return result;
}

} // namespace regard
