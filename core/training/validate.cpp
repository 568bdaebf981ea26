#include "core/training/validate.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

#include "core/decoding/greedy.h"
#include "core/math/flush_denormals.h"
#include "core/models/encoder_decoder_network.h"
#include "core/training/loss.h"

namespace regard {

double validation_loss(const EncoderDecoder& model, std::span<const TrainingPair> pairs)
{
    const FlushDenormals flush;
    const EncoderDecoderNetwork& network = model.network();
    EncoderState encoder;
    DecoderState decoder;
    LossResult total;
    constexpr std::size_t pairs_a_pass = 32;
    for (std::size_t begin = 0; begin < pairs.size(); begin += pairs_a_pass) {
        TrainingBatch batch;
        for (const TrainingPair& pair : pairs.subspan(begin, std::min(pairs_a_pass, pairs.size() - begin)))
            batch.add(pair, model.config());
        network.encode(model.parameters().data(), batch.source, nullptr, encoder);
        network.decode(model.parameters().data(), batch.source, encoder.output(), batch.target, nullptr, decoder);
        const LossResult result =
            smoothed_cross_entropy(decoder.logits, batch.labels, model.config().pad_id, 0.0F, 1.0F);
        total.sum += result.sum;
        total.tokens += result.tokens;
    }
    return total.tokens > 0 ? total.sum / double(total.tokens) : 0.0;
}

std::vector<std::string> translate_all(const EncoderDecoder& model, const Tokenizer& tokenizer,
                                       std::span<const std::vector<int>> sources, std::size_t threads,
                                       std::stop_token stop)
{
    std::vector<std::string> translations(sources.size());
    std::vector<std::exception_ptr> failures(std::max<std::size_t>(threads, 1));
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t thread) {
        try {
            const FlushDenormals flush;
            for (std::size_t i = next++; i < sources.size(); i = next++) {
                // No translation of a sentence is much longer than the sentence; a loop is cut off here.
                const DecodingOptions options{2 * sources[i].size() + 20, 0, stop, {}};
                const Decoded decoded = decode_greedily(model, model.encode(sources[i]), options);
                translations[i] = tokenizer.decode(decoded.output);
            }
        } catch (...) {
            failures[thread] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < failures.size(); ++i)
            helpers.emplace_back(work, i);
        work(0);
    }
    for (const auto& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
    return translations;
}

} // namespace regard
