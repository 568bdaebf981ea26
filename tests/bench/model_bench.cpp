#include <benchmark/benchmark.h>

#include "app/session/models.h"
#include "core/decoding/beam.h"
#include "core/decoding/run.h"
#include "core/math/flush_denormals.h"

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

// The search and the second reading of its best hypothesis, as the window runs it.
void beam_cached(benchmark::State& state)
{
    RunRequest request;
    request.source_text = sentence;
    request.beam_size = request.top_beams = std::size_t(state.range(0));
    request.capture = state.range(1) != 0;
    std::shared_ptr<const Trace> trace;
    for (auto _ : state)
        trace = run(model(), request);
    add_tokens(state, *trace);
    state.counters["steps"] = double(trace->beam.steps.size());
}
BENCHMARK(beam_cached)
    ->ArgNames({"beam", "capture"})
    ->ArgsProduct({{4, 8}, {0, 1}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

// The search alone, as files of sentences are translated and scored.
void beam_search_alone(benchmark::State& state)
{
    RunRequest request;
    request.source_text = sentence;
    request.capture = false;
    std::vector<int> source;
    for (const Token& token : run(model(), request)->source)
        source.push_back(token.id);
    BeamOptions options;
    options.beam_size = std::size_t(state.range(0));
    options.max_tokens = longest_translation(source.size());
    const FlushDenormals flush;
    for (auto _ : state)
        benchmark::DoNotOptimize(search_beam(*model().network, model().network->encode(source), options));
}
BENCHMARK(beam_search_alone)->ArgName("beam")->Arg(1)->Arg(4)->Unit(benchmark::kMillisecond)->UseRealTime();

void load_model(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(app::openModel({}));
}
BENCHMARK(load_model)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace regard
