#include <algorithm>
#include <vector>

#include <QEventLoop>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <benchmark/benchmark.h>

#include "app/window/latency.h"
#include "app/window/main_window.h"
#include "app/window/sentence_panel.h"

namespace regard::app {
namespace {

// Runs the event loop until the signal comes; false after ten seconds without it.
template <class Sender, class Signal>
bool waitFor(Sender* sender, Signal signal)
{
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, [&loop] { loop.exit(1); });
    QObject::connect(sender, signal, &loop, [&loop] { loop.exit(0); });
    return loop.exec() == 0;
}

struct Opened {
    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    MainWindow window{settings, std::make_unique<Session>()};

    explicit Opened(const QString& text)
    {
        window.resize(1400, 900);
        WindowOptions options;
        options.text = text;
        window.begin(options);
        window.show();
    }
};

double quantile(std::vector<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::size_t(fraction * double(values.size() - 1))];
}

// A sentence is typed into the real window; from each key press to the end of the repaint that shows its result.
void key_press_to_repaint(benchmark::State& state)
{
    const QString typed = QStringLiteral("Le chat n'a pas traverse la rue parce qu'il etait trop fatigue ce soir.");
    Opened opened(QStringLiteral("Le"));
    if (!waitFor(&opened.window.session(), &Session::traceChanged)) {
        state.SkipWithError("the window shows nothing");
        return;
    }
    QLineEdit* editor = opened.window.sentence().source();
    editor->setFocus();
    editor->clear();
    std::vector<double> times;
    for (auto _ : state) {
        if (editor->text().size() >= typed.size())
            editor->clear();
        QTest::keyClick(editor, typed[editor->text().size()].toLatin1());
        if (!waitFor(&opened.window.latency(), &Latency::measured)) {
            state.SkipWithError("a key press was never shown");
            return;
        }
        times.push_back(opened.window.latency().milliseconds());
        state.SetIterationTime(times.back() / 1000);
    }
    state.counters["median_ms"] = quantile(times, 0.5);
    state.counters["p95_ms"] = quantile(times, 0.95);
    state.counters["worst_ms"] = quantile(times, 1);
}
BENCHMARK(key_press_to_repaint)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(200);

// From nothing to the first picture: window made, model read, sentence run, everything painted.
void first_picture(benchmark::State& state)
{
    for (auto _ : state) {
        Opened opened(QStringLiteral("Je suis étudiant."));
        if (!waitFor(&opened.window.session(), &Session::traceChanged)) {
            state.SkipWithError("the window shows nothing");
            return;
        }
        benchmark::DoNotOptimize(opened.window.grab());
    }
}
BENCHMARK(first_picture)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace regard::app
