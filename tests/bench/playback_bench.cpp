#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <benchmark/benchmark.h>

#include "app/session/playback.h"
#include "app/views/view.h"
#include "app/window/main_window.h"
#include "app/window/view_tabs.h"

namespace regard::app {
namespace {

double quantile(std::vector<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::size_t(fraction * double(values.size() - 1))];
}

/// Everything that follows from a step: what is asked to be painted, and what the plots put off until then.
void paintAll()
{
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
}

// The real window goes through every moment of a run; from the step to the end of the repaint that shows it.
void step_to_repaint(benchmark::State& state, const char* view)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    MainWindow window(settings, std::make_unique<Session>());
    window.resize(1400, 900);
    WindowOptions options;
    options.text = QStringLiteral("Le chat n'a pas traversé la rue parce qu'il était trop fatigué ce soir.");
    window.begin(options);
    window.show();
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&window.session(), &Session::traceChanged, &loop, [&loop] { loop.exit(0); });
    if (loop.exec() != 0) {
        state.SkipWithError("the window shows nothing");
        return;
    }
    window.findChild<ViewTabs*>()->setCurrentWidget(window.findChild<View*>(QLatin1String(view)));
    Playback& playback = window.session().playback();
    std::vector<double> times;
    playback.toStart();
    paintAll();
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        playback.show(playback.atEnd() ? 0 : playback.index() + 1);
        paintAll();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        state.SetIterationTime(times.back() / 1000);
    }
    state.counters["moments"] = playback.count();
    state.counters["steps"] = playback.steps();
    state.counters["median_ms"] = quantile(times, 0.5);
    state.counters["p95_ms"] = quantile(times, 0.95);
    state.counters["worst_ms"] = quantile(times, 1);
}
BENCHMARK_CAPTURE(step_to_repaint, attention, "attention")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(600);
BENCHMARK_CAPTURE(step_to_repaint, heads, "heads")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(600);
BENCHMARK_CAPTURE(step_to_repaint, lines, "lines")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(600);
BENCHMARK_CAPTURE(step_to_repaint, tokens, "tokens")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(600);
BENCHMARK_CAPTURE(step_to_repaint, anatomy, "anatomy")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(600);
BENCHMARK_CAPTURE(step_to_repaint, layers, "layers")->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(600);

} // namespace
} // namespace regard::app
