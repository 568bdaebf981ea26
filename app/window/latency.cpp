#include "app/window/latency.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QEvent>

namespace regard::app {

namespace {

constexpr int beatMs = 5;
constexpr int patienceMs = 10000;
constexpr std::size_t remembered = 100;

void remember(std::deque<double>& values, double value)
{
    values.push_back(value);
    if (values.size() > remembered)
        values.pop_front();
}

} // namespace

Latency::Latency(QWidget* window) : QObject(window), window_(window)
{
    window_->installEventFilter(this);
    heartbeat_.setTimerType(Qt::PreciseTimer);
    heartbeat_.setInterval(beatMs);
    connect(&heartbeat_, &QTimer::timeout, this, &Latency::beat);
}

void Latency::watch(QWidget* editor)
{
    editor->installEventFilter(this);
}

void Latency::textEdited()
{
    if (!pressed_.isValid())
        pressed(); // pasted or dropped by mouse
    awaitsResult_ = true;
    awaitsPaint_ = false;
}

void Latency::pressed()
{
    pressed_.start();
    if (heartbeat_.isActive())
        return;
    sinceBeat_.start();
    heartbeat_.start();
}

// A heart that beats late was held up by whatever kept the interface from its events.
void Latency::beat()
{
    stall_ = std::max(stall_, double(sinceBeat_.nsecsElapsed()) / 1e6 - beatMs);
    sinceBeat_.start();
    if (!awaitsResult_ && !resultIsDrawn_)
        abandon(); // the key changed nothing
    else if (pressed_.hasExpired(patienceMs))
        heartbeat_.stop(); // a run that takes this long stalls nothing
}

void Latency::abandon()
{
    heartbeat_.stop();
    pressed_.invalidate();
    stall_ = 0;
}

void Latency::resultArrived()
{
    if (!awaitsResult_)
        return;
    awaitsResult_ = false;
    resultIsDrawn_ = true;
    // Plots replot from timers of their own, started before this one; only the paint after them shows the result.
    QTimer::singleShot(0, this, [this] {
        awaitsPaint_ = !awaitsResult_;
        window_->update(0, 0, 1, 1); // so that there is a paint even if nothing else changed
    });
}

bool Latency::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != window_ && event->type() == QEvent::KeyPress)
        pressed();
    // The window paints all that is due while it handles this event; what is queued now runs after that.
    if (watched == window_ && event->type() == QEvent::UpdateRequest && awaitsPaint_) {
        awaitsPaint_ = false;
        QMetaObject::invokeMethod(this, &Latency::finish, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Latency::finish()
{
    if (!pressed_.isValid() || awaitsResult_)
        return; // a newer key press has taken over
    last_ = double(pressed_.nsecsElapsed()) / 1e6;
    pressed_.invalidate();
    if (heartbeat_.isActive())
        beat(); // the picture may have held up the one that was due
    heartbeat_.stop();
    resultIsDrawn_ = false;
    remember(recent_, last_);
    remember(stalls_, std::exchange(stall_, 0));
    emit measured(last_);
}

double Latency::median() const
{
    if (recent_.empty())
        return -1;
    std::vector<double> sorted(recent_.begin(), recent_.end());
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

double Latency::longestStall() const
{
    return stalls_.empty() ? 0 : *std::max_element(stalls_.begin(), stalls_.end());
}

} // namespace regard::app
