#include "core/training/validate.h"

#include <algorithm>
#include <atomic>
#include <numeric>

#include "core/decoding/beam.h"
#include "core/math/flush_denormals.h"
#include "core/models/encoder_decoder_network.h"
#include "core/training/loss.h"
#include "core/training/share_work.h"

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

namespace {

/// Encoder outputs of several sources, computed together.
std::vector<Matrix> encode_together(const EncoderDecoder& model, std::span<const std::vector<int>> sources,
                                    std::span<const std::size_t> chosen)
{
    SequenceBatch batch;
    for (const std::size_t i : chosen) {
        check_ids(model.config(), sources[i], "source");
        batch.add(sources[i]);
    }
    EncoderState state;
    model.network().encode(model.parameters().data(), batch, nullptr, state);
    std::vector<Matrix> outputs;
    for (const Sequence& sequence : batch.sequences)
        outputs.emplace_back(state.output().middleRows(sequence.begin, sequence.count));
    return outputs;
}

/// Sources of like length finish at about the same step.
std::vector<std::size_t> order_by_length(std::span<const std::vector<int>> sources)
{
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return sources[a].size() > sources[b].size(); });
    return order;
}

} // namespace

std::vector<std::string> translate_all(const EncoderDecoder& model, const Tokenizer& tokenizer,
                                       std::span<const std::vector<int>> sources, std::size_t threads,
                                       std::stop_token stop, std::size_t beam_size, float length_penalty)
{
    BeamOptions options;
    options.beam_size = beam_size;
    options.length_penalty = length_penalty;
    options.stop = std::move(stop);
    options.check();
    // Rows enough to keep the processor busy, few enough to stay in its caches.
    const std::size_t together = std::max<std::size_t>(1, 32 / beam_size);
    const std::vector<std::size_t> order = order_by_length(sources);
    std::vector<std::string> translations(sources.size());
    const auto translate = [&](std::span<const std::size_t> chosen) {
        std::vector<std::size_t> limits;
        for (const std::size_t i : chosen)
            limits.push_back(longest_translation(sources[i].size()));
        const auto searches = search_beams(model, encode_together(model, sources, chosen), limits, options);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            translations[chosen[i]] = tokenizer.decode(searches[i].hypotheses.front().ids);
    };
    // Each thread takes the next few when it has done its last.
    std::atomic<std::size_t> next = 0;
    share_work(threads, threads, [&](std::size_t, std::size_t) {
        const FlushDenormals flush;
        for (std::size_t begin = next.fetch_add(together); begin < order.size(); begin = next.fetch_add(together))
            translate(std::span(order).subspan(begin, std::min(together, order.size() - begin)));
    });
    return translations;
}

} // namespace regard
