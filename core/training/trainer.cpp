#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <functional>
#include <thread>

#include "core/error.h"
#include "core/math/flush_denormals.h"
#include "core/math/tile_product.h"
#include "core/models/encoder_decoder_network.h"

namespace regard {

struct Trainer::Worker {
    EncoderState encoder;
    DecoderState decoder;
    ParameterBuffer gradients;
};

namespace {

/// Runs work(0) … work(count − 1), each on a thread of its own, and rethrows the first failure.
void on_threads(std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::vector<std::exception_ptr> failures(count);
    const auto guarded = [&](std::size_t i) {
        try {
            const FlushDenormals flush;
            work(i);
        } catch (...) {
            failures[i] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < count; ++i)
            threads.emplace_back(guarded, i);
        guarded(0);
    }
    for (const auto& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

EncoderDecoder copy_of(const EncoderDecoder& model)
{
    EncoderDecoder copy(model.config());
    copy.parameters() = model.parameters();
    return copy;
}

std::size_t count_labels(const std::vector<TrainingBatch>& shares, int pad_id)
{
    std::size_t count = 0;
    for (const TrainingBatch& share : shares)
        count += static_cast<std::size_t>(
            std::count_if(share.labels.begin(), share.labels.end(), [&](int label) { return label != pad_id; }));
    return count;
}

} // namespace

float warm_up_rate(std::size_t step, Index width, std::size_t warm_up_steps, float factor)
{
    const auto s = static_cast<double>(std::max<std::size_t>(step, 1));
    const auto w = static_cast<double>(std::max<std::size_t>(warm_up_steps, 1));
    return factor * float(std::min(1.0 / std::sqrt(s), s / std::pow(w, 1.5)) / std::sqrt(double(width)));
}

std::size_t guided_layer(const EncoderDecoderConfig& config)
{
    return static_cast<std::size_t>(std::max<Index>(config.decoder_layers - 2, 0));
}

Trainer::Trainer(EncoderDecoder model, const TrainerSettings& settings)
    : settings_(settings), model_(std::move(model)), average_(copy_of(model_)),
      adam_(model_.parameters().size(), settings.adam)
{
    for (std::size_t i = 0; i < std::max<std::size_t>(settings.threads, 1); ++i) {
        workers_.push_back(std::make_unique<Worker>());
        workers_.back()->gradients = ParameterBuffer(model_.parameters().size());
    }
}

Trainer::~Trainer() = default;

const ParameterBuffer& Trainer::gradients() const
{
    return workers_.front()->gradients;
}

LossResult Trainer::work(Worker& worker, const TrainingBatch& batch, float scale, std::uint64_t seed) const
{
    worker.gradients.set_zero();
    if (batch.labels.empty())
        return {};
    const TileProducts tiles(settings_.bfloat16);
    const EncoderDecoderNetwork& network = model_.network();
    const float* parameters = model_.parameters().data();
    DropoutSource dropout(settings_.dropout, seed);
    network.encode(parameters, batch.source, &dropout, worker.encoder);
    network.decode(parameters, batch.source, worker.encoder.output(), batch.target, &dropout, worker.decoder);
    const LossResult result = smoothed_cross_entropy(worker.decoder.logits, batch.labels, network.config().pad_id,
                                                     settings_.label_smoothing, scale);
    const AttentionGuide guide{0, batch.guide, settings_.guide_weight * scale};
    network.backward(parameters, batch.source, batch.target, worker.encoder, worker.decoder, worker.decoder.logits,
                     worker.gradients.data(), guide.weight > 0 ? &guide : nullptr, guided_layer(network.config()));
    return result;
}

LossResult Trainer::accumulate(const std::vector<TrainingBatch>& shares)
{
    if (shares.size() != workers_.size())
        throw Error({Error::Kind::invalid, "a batch must have one share a worker", "training batch",
                     std::to_string(workers_.size()), std::to_string(shares.size())});
    const std::size_t labels = count_labels(shares, model_.config().pad_id);
    const float scale = 1.0F / static_cast<float>(std::max<std::size_t>(labels, 1));
    std::vector<LossResult> results(workers_.size());
    on_threads(workers_.size(), [&](std::size_t i) {
        const std::uint64_t seed = settings_.seed + (adam_.step() * workers_.size() + i) * 0x9E3779B97F4A7C15ULL;
        results[i] = work(*workers_[i], shares[i], scale, seed);
    });
    LossResult total;
    for (const LossResult& result : results) {
        total.sum += result.sum;
        total.tokens += result.tokens;
        total.correct += result.correct;
    }
    // Sum the workers' gradients into the first one's, a part of the buffer on each thread.
    const std::size_t size = model_.parameters().size();
    on_threads(workers_.size(), [&](std::size_t part) {
        const std::size_t first = size * part / workers_.size();
        const auto count = static_cast<Index>(size * (part + 1) / workers_.size() - first);
        Eigen::Map<Eigen::ArrayXf> sum(workers_.front()->gradients.data() + first, count);
        for (std::size_t other = 1; other < workers_.size(); ++other)
            sum += Eigen::Map<const Eigen::ArrayXf>(workers_[other]->gradients.data() + first, count);
    });
    return total;
}

void Trainer::update_part(std::size_t first, std::size_t last, float learning_rate)
{
    // Early on, a plain mean of the few steps so far; a long memory would remember the random start.
    const auto step = static_cast<float>(adam_.step());
    const float decay = settings_.average_decay > 0 ? std::min(settings_.average_decay, step / (step + 10.0F)) : 0.0F;
    constexpr std::size_t block = 4096; // all that belongs to one block fits into the first-level cache
    for (; first < last; first += block) {
        const std::size_t end = std::min(first + block, last);
        adam_.update(first, end, learning_rate, gradients(), model_.parameters());
        const auto count = static_cast<Index>(end - first);
        Eigen::Map<Eigen::ArrayXf> average(average_.parameters().data() + first, count);
        const Eigen::Map<const Eigen::ArrayXf> now(model_.parameters().data() + first, count);
        average += (1.0F - decay) * (now - average);
    }
}

void Trainer::update(float learning_rate)
{
    adam_.begin_step();
    const std::size_t size = model_.parameters().size();
    on_threads(workers_.size(), [&](std::size_t part) {
        update_part(size * part / workers_.size(), size * (part + 1) / workers_.size(), learning_rate);
    });
}

} // namespace regard
