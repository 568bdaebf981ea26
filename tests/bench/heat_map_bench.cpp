#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <vector>

#include <QCoreApplication>
#include <benchmark/benchmark.h>

#include "app/plots/heat_map.h"

namespace regard::app {
namespace {

// What a causal head of a long text looks like: masked above the diagonal, weights that fall with the distance.
HeatMapData longText(std::size_t tokens, bool masked)
{
    std::mt19937 generator(3);
    HeatMapData data;
    data.rows = data.columns = tokens;
    data.values.resize(tokens * tokens);
    for (std::size_t row = 0; row < tokens; ++row) {
        for (std::size_t column = 0; column < tokens; ++column) {
            const double distance = std::abs(double(row) - double(column));
            data.values[row * tokens + column] = float(double(generator() % 1000) / 1000 / (1 + distance));
            if (masked)
                data.masked.push_back(column > row);
        }
    }
    const QStringList words = {"Le", "chat", "traversé", "internationale", "rue", "、北京", "القطة", "."};
    for (std::size_t i = 0; i < tokens; ++i)
        data.rowLabels << words[qsizetype(i) % words.size()] + QString::number(i);
    data.columnLabels = data.rowLabels;
    data.rowTitle = "query";
    data.columnTitle = "key";
    data.title = "encoder self-attention L0 H0";
    data.valueName = "weight";
    return data;
}

void prepare(HeatMap& map)
{
    map.setZoomable(true);
    map.setMargins(true);
    map.setNumbers(true);
    map.resize(1000, 800);
}

class Times {
public:
    // Milliseconds that `work` takes.
    template <class Work>
    void add(benchmark::State& state, Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        milliseconds_.push_back(passed.count() * 1000);
        state.SetIterationTime(passed.count());
    }
    void report(benchmark::State& state)
    {
        std::sort(milliseconds_.begin(), milliseconds_.end());
        const auto at = [this](double share) {
            return milliseconds_[std::size_t(share * double(milliseconds_.size() - 1))];
        };
        state.counters["median_ms"] = at(0.5);
        state.counters["p95_ms"] = at(0.95);
        state.counters["worst_ms"] = at(1);
    }

private:
    std::vector<double> milliseconds_;
};

// The part that is seen moves, cells of `pixels` each; a frame is all from the change to the painted widget.
void heat_map_pan(benchmark::State& state)
{
    HeatMap map;
    prepare(map);
    const auto tokens = std::size_t(state.range(0));
    map.setData(longText(tokens, true));
    map.show();
    map.replot();
    const double whole = map.cellRect(0, 0).width() * double(tokens);
    const double side = std::min(double(tokens) * 0.9, whole / double(state.range(1)));
    double place = 0;
    Times times;
    for (auto _ : state) {
        place = place + side / 40 > double(tokens) - side ? 0 : place + side / 40;
        times.add(state, [&map, place, side] {
            map.setVisibleCells({place, place, side, side});
            map.replot(QCustomPlot::rpImmediateRefresh);
        });
        QCoreApplication::processEvents();
    }
    times.report(state);
}
BENCHMARK(heat_map_pan)
    ->ArgNames({"tokens", "cell"})
    ->ArgsProduct({{512, 2048}, {1, 4, 16, 48}})
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(200);

// From the whole to the largest cells and back, a twentieth of the way a frame.
void heat_map_zoom(benchmark::State& state)
{
    HeatMap map;
    prepare(map);
    const auto tokens = double(state.range(0));
    map.setData(longText(std::size_t(tokens), true));
    map.show();
    map.replot();
    Times times;
    int step = 0;
    for (auto _ : state) {
        const double depth = std::abs(20 - step++ % 40) / 20.0;
        const double side = tokens * std::pow(16 / tokens, depth);
        times.add(state, [&map, tokens, side] {
            map.setVisibleCells({(tokens - side) * 0.4, (tokens - side) * 0.6, side, side});
            map.replot(QCustomPlot::rpImmediateRefresh);
        });
        QCoreApplication::processEvents();
    }
    times.report(state);
}
BENCHMARK(heat_map_zoom)
    ->ArgName("tokens")
    ->Arg(512)
    ->Arg(2048)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(200);

// From a map's numbers to its painted picture.
void heat_map_first_picture(benchmark::State& state)
{
    const HeatMapData data = longText(std::size_t(state.range(0)), true);
    Times times;
    for (auto _ : state) {
        HeatMap map;
        prepare(map);
        map.show();
        QCoreApplication::processEvents();
        times.add(state, [&map, &data] {
            map.setData(data);
            map.replot(QCustomPlot::rpImmediateRefresh);
        });
    }
    times.report(state);
}
BENCHMARK(heat_map_first_picture)
    ->ArgName("tokens")
    ->Arg(512)
    ->Arg(2048)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(15);

} // namespace
} // namespace regard::app
