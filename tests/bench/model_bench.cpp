#include <benchmark/benchmark.h>

#include "app/session/models.h"
#include "core/decoding/run.h"
#include "core/system.h"
#include "core/training/batches.h"
#include "core/training/trainer.h"

namespace regard {
namespace {

const char* const sentence = "Le chat n'a pas traversé la rue parce qu'il était trop fatigué.";

const TranslationModel& model()
{
    static const auto loaded = app::openModel({});
    return *loaded;
}

void add_tokens(benchmark::State& state, const Trace& trace)
{
    state.counters["source"] = double(trace.source.size());
    state.counters["target"] = double(trace.target_output.size());
}

// One pass over source and finished target, every tensor recorded.
void forward_with_full_capture(benchmark::State& state)
{
    RunRequest request;
    request.source_text = sentence;
    request.target_text = run(model(), request)->target_text;
    std::shared_ptr<const Trace> trace;
    for (auto _ : state)
        trace = run(model(), request);
    add_tokens(state, *trace);
}
BENCHMARK(forward_with_full_capture)->Unit(benchmark::kMillisecond)->UseRealTime();

void greedy_cached(benchmark::State& state)
{
    RunRequest request;
    request.source_text = sentence;
    request.capture = state.range(0) != 0;
    std::shared_ptr<const Trace> trace;
    for (auto _ : state)
        trace = run(model(), request);
    add_tokens(state, *trace);
}
BENCHMARK(greedy_cached)->ArgName("capture")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

// The shape of the built-in model, batches of about 2,048 target tokens, one worker a core.
void training_step(benchmark::State& state)
{
    const EncoderDecoderConfig& config = model().network->config();
    EncoderDecoder network(config);
    network.initialise(1);
    TrainerSettings settings;
    settings.threads = usable_cores();
    Trainer trainer(std::move(network), settings);

    std::vector<TrainingPair> pairs(204);
    std::vector<std::size_t> indices;
    for (TrainingPair& pair : pairs) {
        const auto first = static_cast<int>(indices.size()) % 100 + 4;
        pair.source = {first,     first + 1, first + 2, first + 3,    first + 4,
                       first + 5, first + 6, first + 7, config.end_id};
        pair.target = {first + 8, first + 7, first + 6, first + 5, first + 4, first + 3, first + 2, first + 1, first};
        indices.push_back(indices.size());
    }
    const auto shares = share_batch(pairs, indices, settings.threads, config);
    std::size_t tokens = 0;
    for (auto _ : state) {
        tokens += trainer.accumulate(shares).tokens;
        trainer.update(1e-6F);
    }
    state.counters["tokens/s"] = benchmark::Counter(double(tokens), benchmark::Counter::kIsRate);
}
BENCHMARK(training_step)->Unit(benchmark::kMillisecond)->UseRealTime();

void load_model(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(app::openModel({}));
}
BENCHMARK(load_model)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace regard
