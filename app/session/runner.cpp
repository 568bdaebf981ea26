#include "app/session/runner.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "app/session/messages.h"

namespace regard::app {

namespace {

struct Request {
    quint64 generation = 0;
    Runner::Job job;
};

struct Outcome {
    Runner::Delivery delivery;
    QString error;
    bool cancelled = false;
};

Outcome perform(const Runner::Job& job, const std::stop_token& stop)
{
    Outcome outcome;
    try {
        outcome.delivery = job(stop);
    } catch (const Error& error) {
        outcome.cancelled = error.kind() == Error::Kind::cancelled;
        outcome.error = sentence(error);
    } catch (const std::exception& error) {
        outcome.error = sentence(error);
    } catch (...) {
        outcome.error = sentence(std::runtime_error("unknown"));
    }
    return outcome;
}

} // namespace

// Owned by the runner and by its thread, so that a job that outlives the runner still has somewhere to end.
struct Runner::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    Runner* owner = nullptr;
    std::optional<Request> waiting;
    std::stop_source running{std::nostopstate};
    bool quit = false;
    bool ended = false;
};

Runner::Runner(QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent), shared_(std::make_shared<Shared>()), patience_(patience)
{
    shared_->owner = this;
    std::thread(work, shared_).detach();
}

Runner::~Runner()
{
    std::unique_lock lock(shared_->mutex);
    shared_->owner = nullptr;
    shared_->waiting.reset();
    shared_->quit = true;
    shared_->running.request_stop();
    shared_->changed.notify_all();
    shared_->changed.wait_for(lock, patience_, [this] { return shared_->ended; });
}

void Runner::start(Job job)
{
    {
        const std::scoped_lock lock(shared_->mutex);
        shared_->waiting = Request{++generation_, std::move(job)};
        shared_->running.request_stop();
        shared_->changed.notify_all();
    }
    setBusy(true);
}

void Runner::cancel()
{
    {
        const std::scoped_lock lock(shared_->mutex);
        ++generation_;
        shared_->waiting.reset();
        shared_->running.request_stop();
    }
    setBusy(false);
}

void Runner::work(const std::shared_ptr<Shared>& shared)
{
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->changed.wait(lock, [&] { return shared->quit || shared->waiting; });
        if (shared->quit)
            break;
        Request request = std::move(*shared->waiting);
        shared->waiting.reset();
        shared->running = std::stop_source();
        const std::stop_token stop = shared->running.get_token();

        lock.unlock();
        Outcome outcome = perform(request.job, stop);
        request.job = nullptr;
        lock.lock();

        // Posted under the lock, so the owner cannot die in between; what it has not received dies with it.
        if (shared->owner && !outcome.cancelled)
            QMetaObject::invokeMethod(
                shared->owner,
                [owner = shared->owner, generation = request.generation, outcome = std::move(outcome)] {
                    owner->finish(generation, outcome.delivery, outcome.error);
                },
                Qt::QueuedConnection);
    }
    shared->ended = true;
    shared->changed.notify_all();
}

void Runner::finish(quint64 generation, const Delivery& delivery, const QString& error)
{
    if (generation != generation_)
        return;
    setBusy(false);
    if (!error.isEmpty())
        emit failed(error);
    else if (delivery)
        delivery();
}

void Runner::setBusy(bool busy)
{
    if (busy == busy_)
        return;
    busy_ = busy;
    emit busyChanged(busy_);
}

} // namespace regard::app
