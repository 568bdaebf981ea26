#include <functional>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "app/session/playback.h"
#include "app/views/layers_view.h"
#include "app/views/masks_view.h"
#include "app/views/positions_view.h"
#include "app/views/weights_view.h"
#include "tests/bench/watched_window.h"

namespace regard::app {
namespace {

constexpr const char* names[] = {"attention", "heads",   "lines", "tokens", "steps", "masks",   "anatomy",  "positions",
                                 "layers",    "weights", "cost",  "output", "beam",  "compare", "switches", "training"};
constexpr const char* layer_pages[] = {"stream",       "contributions", "norms",     "layer norm",
                                       "feed-forward", "similarity",    "projection"};
constexpr const char* position_pages[] = {"encoding", "wavelengths", "similarity", "rotation", "in the model"};

/// A page of a view; the view as it opens for -1.
struct Shown {
    const char* view = "";
    int page = -1;
};

void showPage(WatchedWindow& watched, const Shown& shown)
{
    View* view = watched.view(shown.view);
    if (shown.page < 0)
        return;
    if (auto* layers = qobject_cast<LayersView*>(view))
        layers->showPage(shown.page);
    if (auto* positions = qobject_cast<PositionsView*>(view))
        positions->showPage(PositionsView::Page(shown.page));
}

// The real window goes through every moment of a run; from the step to the end of the repaint that shows it.
void step_to_repaint(benchmark::State& state, Shown shown)
{
    WatchedWindow watched;
    if (!watched.ready) {
        state.SkipWithError("the window shows nothing");
        return;
    }
    watched.open(watched.view(shown.view));
    showPage(watched, shown);
    watched.settle();
    Playback& playback = watched.window.session().playback();
    playback.toStart();
    paintAll();
    std::vector<double> times;
    for (auto _ : state) {
        times.push_back(untilPainted([&] { playback.show(playback.atEnd() ? 0 : playback.index() + 1); }));
        state.SetIterationTime(times.back() / 1000);
    }
    state.counters["moments"] = playback.count();
    state.counters["steps"] = playback.steps();
    state.counters["median_ms"] = quantile(times, 0.5);
    state.counters["p95_ms"] = quantile(times, 0.95);
    state.counters["worst_ms"] = quantile(times, 1);
}

// Each view and page is opened for the first time in a window of its own run, one after the other.
const std::map<std::string, std::vector<double>>& openings()
{
    static const auto measured = [] {
        std::map<std::string, std::vector<double>> times;
        for (int round = 0; round < 5; ++round) {
            WatchedWindow watched;
            const auto note = [&](const std::string& name, const std::function<void()>& action) {
                times[name].push_back(untilPainted(action));
                watched.settle();
            };
            for (const char* name : names)
                note(name, [&] { watched.open(watched.view(name)); });
            watched.open(watched.view("layers"));
            paintAll();
            for (int page = 0; page < 7; ++page)
                note(std::string("layers, ") + layer_pages[page], [&] { showPage(watched, {"layers", page}); });
            watched.open(watched.view("positions"));
            paintAll();
            for (int page = 0; page < 5; ++page)
                note(std::string("positions, ") + position_pages[page], [&] {
                    showPage(watched, {"positions", page});
                });
            watched.open(watched.view("masks"));
            auto* masks = qobject_cast<MasksView*>(watched.view("masks"));
            note("masks, padding", [&] { masks->showPage(MasksView::padding); });
            watched.open(watched.view("weights"));
            paintAll();
            auto* weights = qobject_cast<WeightsView*>(watched.view("weights"));
            for (const ParameterInfo& info : watched.window.session().model()->network->layout().all())
                if (info.path.starts_with("embedding"))
                    note("weights, embedding", [&] { weights->showParameter(info.path); });
        }
        return times;
    }();
    return measured;
}

void opening(benchmark::State& state, const std::string& name)
{
    const auto& all = openings();
    const auto found = all.find(name);
    if (found == all.end()) {
        state.SkipWithError("never opened");
        return;
    }
    for (auto _ : state)
        state.SetIterationTime(quantile(found->second, 0.5) / 1000);
    state.counters["median_ms"] = quantile(found->second, 0.5);
    state.counters["worst_ms"] = quantile(found->second, 1);
}

const bool registered = [] {
    const auto add_steps = [](const std::string& name, Shown shown) {
        benchmark::RegisterBenchmark(("step_to_repaint/" + name).c_str(), step_to_repaint, shown)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(400);
    };
    const auto add_opening = [](const std::string& name) {
        benchmark::RegisterBenchmark(("opening/" + name).c_str(), opening, name)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(1);
    };
    for (const char* name : names) {
        add_steps(name, {name});
        add_opening(name);
    }
    for (int page = 0; page < 7; ++page) {
        const std::string name = std::string("layers, ") + layer_pages[page];
        add_steps(name, {"layers", page});
        add_opening(name);
    }
    for (int page = 0; page < 5; ++page)
        add_opening(std::string("positions, ") + position_pages[page]);
    for (const char* name : {"masks, padding", "weights, embedding"})
        add_opening(name);
    return true;
}();

} // namespace
} // namespace regard::app
