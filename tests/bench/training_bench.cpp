#include "tests/bench/training_bench.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>
#include <random>

#include <benchmark/benchmark.h>

#include "core/formats/model_folder.h"
#include "core/math/tile_product.h"
#include "core/training/batches.h"
#include "core/training/trainer.h"

namespace regard {
namespace {

using Batches = std::vector<std::vector<TrainingBatch>>; // each in shares, one a worker

constexpr std::size_t pair_count = 1024;

EncoderDecoder small_model()
{
    EncoderDecoderConfig config; // 3 + 3 layers, d 256, 8 heads, f 1024
    config.vocabulary = 8000;
    EncoderDecoder model(config);
    model.initialise(1);
    return model;
}

/// Frequent ids and rare ones, as in any text.
std::vector<int> draw_ids(std::size_t length, std::mt19937& random)
{
    std::uniform_real_distribution<double> exponent(0.0, 1.0);
    std::vector<int> ids(length);
    for (int& id : ids)
        id = 3 + static_cast<int>(std::pow(7996.0, exponent(random)));
    return ids;
}

/// As long as the pairs of the corpora: 10 target tokens on average, end token counted. Sorted by length, as training
/// sorts them.
const std::vector<TrainingPair>& pairs()
{
    static const auto drawn = [] {
        std::mt19937 random(1);
        std::lognormal_distribution<double> length(std::log(8.6), 0.38);
        std::vector<TrainingPair> result(pair_count);
        for (TrainingPair& pair : result) {
            const auto target = static_cast<std::size_t>(std::clamp(std::round(length(random)), 2.0, 40.0));
            pair.target = draw_ids(target, random);
            pair.source = draw_ids(target + random() % 4, random);
            pair.source.push_back(EncoderDecoderConfig().end_id);
        }
        std::stable_sort(result.begin(), result.end(), [](const TrainingPair& a, const TrainingPair& b) {
            return std::pair(a.target.size(), a.source.size()) < std::pair(b.target.size(), b.source.size());
        });
        return result;
    }();
    return drawn;
}

Batches cut(std::size_t pairs_a_batch, std::size_t workers, const EncoderDecoderConfig& config)
{
    Batches batches;
    std::vector<std::size_t> indices(pairs_a_batch);
    for (std::size_t first = 0; first < pair_count; first += pairs_a_batch) {
        std::iota(indices.begin(), indices.end(), first);
        batches.push_back(share_batch(pairs(), indices, workers, config));
    }
    return batches;
}

std::size_t train(Trainer& trainer, const Batches& batches)
{
    std::size_t tokens = 0;
    for (const auto& batch : batches) {
        tokens += trainer.accumulate(batch).tokens;
        trainer.update(1e-4F);
    }
    return tokens;
}

/// Training steps (forward, backward, Adam, moving average) over 1,024 pairs in batches.
void training(benchmark::State& state)
{
    TrainerSettings settings;
    settings.threads = static_cast<std::size_t>(state.range(1));
    settings.bfloat16 = state.range(2) != 0;
    if (settings.bfloat16 && !TileProducts::available()) {
        state.SkipWithError("this processor has no bfloat16 tiles (AMX)");
        return;
    }
    Trainer trainer(small_model(), settings);
    const Batches batches =
        cut(static_cast<std::size_t>(state.range(0)), settings.threads, trainer.model().config());
    train(trainer, batches);
    std::size_t tokens = 0;
    for (auto _ : state)
        tokens += train(trainer, batches);
    state.counters["tokens/s"] = benchmark::Counter(double(tokens), benchmark::Counter::kIsRate);
}
BENCHMARK(training)
    ->ArgNames({"pairs", "threads", "bfloat16"})
    ->ArgsProduct({{64, 128, 512}, {1, 2}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

void export_training(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    TrainerSettings settings;
    settings.dropout = 0;
    const Batches batches = cut(64, 1, small_model().config());
    Trainer trainer(small_model(), settings);
    write_parameters(folder / "weights.safetensors", trainer.model().layout(), trainer.model().parameters(),
                     FloatType::f32, {});
    std::ofstream losses(folder / "losses.txt");
    losses.precision(9);
    for (const auto& batch : batches) {
        const LossResult loss = trainer.accumulate(batch);
        losses << loss.sum / double(loss.tokens) << '\n';
    }
    std::ofstream lines(folder / "pairs.tsv");
    for (const TrainingPair& pair : pairs()) {
        for (const int id : pair.source)
            lines << id << ' ';
        lines << '\t';
        for (const int id : pair.target)
            lines << id << ' ';
        lines << '\n';
    }
}

} // namespace regard
