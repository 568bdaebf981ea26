#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <benchmark/benchmark.h>

#include "app/plots/attention_lines.h"
#include "core/trace/trace.h"

namespace regard::app {
namespace {

constexpr std::size_t tokens = 512;
constexpr std::size_t heads = 8;

/// Attention of 512 tokens: near a diagonal, with a sink, a little everywhere; rows sum to 1.
Trace longTrace()
{
    Trace trace;
    for (std::size_t i = 0; i < tokens; ++i)
        trace.source.push_back({.id = int(i), .piece = "word" + std::to_string(i), .word = int(i)});
    Tensor weights{.path = attention_path(AttentionKind::encoder, 0, "weights"),
                   .axes = {"head", "query", "key"},
                   .shape = {heads, tokens, tokens},
                   .values = {}};
    for (std::size_t head = 0; head < heads; ++head) {
        for (std::size_t row = 0; row < tokens; ++row) {
            std::vector<double> line(tokens);
            double sum = 0;
            for (std::size_t column = 0; column < tokens; ++column) {
                const double distance = (double(column) - double(row) + double(head) * 3) / (3.0 + 9.0 * double(head));
                line[column] = std::exp(-distance * distance) + 0.002 + (column + 1 == tokens ? 0.4 : 0.0);
                sum += line[column];
            }
            for (const double value : line)
                weights.values.push_back(float(value / sum));
        }
    }
    trace.tensors[weights.path] = std::move(weights);
    return trace;
}

struct Shown {
    Trace trace = longTrace();
    AttentionLines plot;

    explicit Shown(const Reading& reading = {})
    {
        plot.resize(900, 700);
        plot.setData(attentionLinesData(trace, {.kind = AttentionKind::encoder}, reading));
        plot.show();
        QTest::qWait(20);
    }
    void frame() { plot.viewport()->repaint(); }
};

/// Each frame is scrolled by a row.
void lines_scrolled(benchmark::State& state)
{
    Shown shown;
    QScrollBar* bar = shown.plot.verticalScrollBar();
    for (auto _ : state) {
        bar->setValue(bar->value() + 20 > bar->maximum() ? 0 : bar->value() + 20);
        shown.frame();
    }
}
BENCHMARK(lines_scrolled)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Each frame is the fan of another token.
void lines_hovered(benchmark::State& state)
{
    Shown shown;
    int token = 0;
    for (auto _ : state) {
        shown.plot.setFan(token = (token + 1) % int(tokens), -1);
        shown.frame();
    }
}
BENCHMARK(lines_hovered)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Everything is drawn anew, as after a change of size: with rows that scroll (0), or all of them in sight (1).
void lines_redrawn(benchmark::State& state)
{
    Shown shown;
    shown.plot.setFit(state.range(0) != 0);
    for (auto _ : state) {
        shown.plot.setDataPalette(Palette());
        shown.frame();
    }
    state.counters["lines"] = double(shown.plot.drawnCount());
    state.counters["of"] = double(shown.plot.lineCount());
}
BENCHMARK(lines_redrawn)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

/// A head is switched: lines are gathered and drawn anew.
void lines_switched(benchmark::State& state)
{
    Shown shown;
    bool on = true;
    for (auto _ : state) {
        std::vector<bool> heads_on(heads, true);
        heads_on[3] = on = !on;
        shown.plot.setHeads(heads_on);
        shown.frame();
    }
}
BENCHMARK(lines_switched)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace regard::app
