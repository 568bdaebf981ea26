#include <algorithm>
#include <functional>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <benchmark/benchmark.h>

#include "app/plots/head_sheet.h"
#include "app/plots/head_sheet_gallery.h"
#include "app/plots/head_sheet_tiles.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

constexpr QSize window_size(1280, 900);

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

std::shared_ptr<const Trace> traceOf(std::size_t tokens)
{
    static std::shared_ptr<const Trace> made;
    if (!made || made->source.size() != tokens)
        made = test::sampleTrace(std::vector<std::string>(tokens, "w"), {"x"}, 6, 8);
    return made;
}

/// The real widget, shown; every map is there.
struct Opened {
    HeadGallery gallery;
    bool ready = false;

    explicit Opened(const std::shared_ptr<const Trace>& trace)
    {
        gallery.resize(window_size);
        gallery.show();
        const bool shown = QTest::qWaitForWindowExposed(&gallery);
        gallery.setTrace(trace, AttentionKind::encoder, {});
        ready = shown &&
                QTest::qWaitFor([this] { return gallery.tiles().complete() && !gallery.tiles().metrics().empty(); },
                                120'000);
        QCoreApplication::processEvents();
    }
    QPointF middle(int layer, int head) const { return gallery.mapRect(layer, head).center(); }
    void mouse(QEvent::Type type, QPointF place, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, place, gallery.viewport()->mapToGlobal(place),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
        QCoreApplication::sendEvent(gallery.viewport(), &event);
    }
    void wheel(QPointF place, int delta)
    {
        QWheelEvent event(place, gallery.viewport()->mapToGlobal(place), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(gallery.viewport(), &event);
    }
    /// From the event to the painted frame.
    double frame(const std::function<void()>& event)
    {
        return milliseconds([&] {
            event();
            gallery.viewport()->repaint();
        });
    }
};

void report(benchmark::State& state, const std::vector<double>& frames, const Opened& opened)
{
    if (!opened.ready)
        return state.SkipWithError("the sheet was never whole");
    state.counters["median_ms"] = median(frames);
    state.counters["worst_ms"] = *std::max_element(frames.begin(), frames.end());
    state.counters["beyond_trace_MB"] = double(opened.gallery.bytes()) / 1e6;
}

// From the trace to the moment at which every map is on screen.
void sheet_first_picture(benchmark::State& state)
{
    const auto trace = traceOf(std::size_t(state.range(0)));
    std::vector<double> times;
    for (auto _ : state) {
        HeadGallery gallery;
        gallery.resize(window_size);
        gallery.show();
        if (!QTest::qWaitForWindowExposed(&gallery))
            return state.SkipWithError("no window");
        QCoreApplication::processEvents();
        times.push_back(milliseconds([&] {
            gallery.setTrace(trace, AttentionKind::encoder, {});
            while (!gallery.tiles().complete())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            gallery.viewport()->repaint();
        }));
        state.SetIterationTime(times.back() / 1000);
    }
    state.counters["median_ms"] = median(times);
    state.counters["worst_ms"] = *std::max_element(times.begin(), times.end());
}
BENCHMARK(sheet_first_picture)->Arg(512)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(15);
BENCHMARK(sheet_first_picture)->Arg(2048)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);

// A notch of the wheel, in to the end and out again.
void sheet_zoom(benchmark::State& state)
{
    Opened opened(traceOf(std::size_t(state.range(0))));
    std::vector<double> frames;
    for (auto _ : state) {
        const bool in = (frames.size() / 16) % 2 == 0;
        frames.push_back(opened.frame([&] { opened.wheel(opened.middle(2, 3) + QPointF(9, 5), in ? 120 : -120); }));
        state.SetIterationTime(frames.back() / 1000);
    }
    report(state, frames, opened);
}
BENCHMARK(sheet_zoom)->Arg(512)->Arg(2048)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(256);

// Drags all maps by a few pixels a frame, at three zooms.
void sheet_pan(benchmark::State& state)
{
    Opened opened(traceOf(std::size_t(state.range(0))));
    for (int notch = 0; notch < state.range(1); ++notch)
        opened.wheel(opened.middle(2, 3), 120);
    std::vector<double> frames;
    QPointF place = opened.middle(2, 3);
    opened.mouse(QEvent::MouseButtonPress, place, Qt::LeftButton);
    for (auto _ : state) {
        place += (frames.size() / 10) % 2 == 0 ? QPointF(-4, -3) : QPointF(4, 3);
        frames.push_back(opened.frame([&] { opened.mouse(QEvent::MouseMove, place, Qt::LeftButton); }));
        state.SetIterationTime(frames.back() / 1000);
    }
    report(state, frames, opened);
}
BENCHMARK(sheet_pan)
    ->ArgsProduct({{512, 2048}, {1, 4, 12}})
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(200);

// The pointer moves from cell to cell: the cursor in all maps.
void sheet_hover(benchmark::State& state)
{
    Opened opened(traceOf(512));
    std::vector<double> frames;
    for (auto _ : state) {
        const QPointF place = opened.middle(1, 1) + QPointF(double(frames.size() % 40) - 20, double(frames.size() % 7));
        frames.push_back(opened.frame([&] { opened.mouse(QEvent::MouseMove, place, Qt::NoButton); }));
        state.SetIterationTime(frames.back() / 1000);
    }
    report(state, frames, opened);
}
BENCHMARK(sheet_hover)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(300);

} // namespace
} // namespace regard::app
