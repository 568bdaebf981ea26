#include "app/window/latency.h"

#include <algorithm>
#include <vector>

#include <QEvent>
#include <QTimer>

namespace regard::app {

Latency::Latency(QWidget* window) : QObject(window), window_(window)
{
    window_->installEventFilter(this);
}

void Latency::watch(QWidget* editor)
{
    editor->installEventFilter(this);
}

void Latency::textEdited()
{
    if (!pressed_.isValid())
        pressed_.start(); // pasted or dropped by mouse
    awaitsResult_ = true;
    awaitsPaint_ = false;
}

void Latency::resultArrived()
{
    if (!awaitsResult_)
        return;
    awaitsResult_ = false;
    // Plots replot from timers of their own, started before this one; only the paint after them shows the result.
    QTimer::singleShot(0, this, [this] {
        awaitsPaint_ = !awaitsResult_;
        window_->update(0, 0, 1, 1); // so that there is a paint even if nothing else changed
    });
}

bool Latency::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != window_ && event->type() == QEvent::KeyPress)
        pressed_.start();
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
    recent_.push_back(last_);
    if (recent_.size() > 100)
        recent_.pop_front();
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

} // namespace regard::app
