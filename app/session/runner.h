#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

#include <QObject>
#include <QString>

namespace regard::app {

/// One worker thread on which the newest request wins: a newer one stops the running job, replaces a waiting one, and a
/// result that comes too late is never delivered.
class Runner : public QObject {
    Q_OBJECT
public:
    /// Called on the owner's thread, if its job is still the newest.
    using Delivery = std::function<void()>;
    /// Works on the runner's thread; throws what it likes. What it captures must outlive it (shared_ptr, values).
    using Job = std::function<Delivery(std::stop_token)>;

    /// `patience`: how long the destructor waits for a job that ignores its stop token before it leaves it behind.
    explicit Runner(QObject* parent = nullptr, std::chrono::milliseconds patience = std::chrono::seconds(2));
    ~Runner() override;

    void start(Job job);
    void cancel(); ///< stops and forgets; nothing is delivered
    bool busy() const { return busy_; }

signals:
    void busyChanged(bool busy);
    /// The newest job failed: a sentence for the user. Cancellation is no failure.
    void failed(const QString& sentence);

private:
    struct Shared;
    void finish(quint64 generation, const Delivery& delivery, const QString& error);
    void setBusy(bool busy);
    static void work(const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> shared_;
    std::chrono::milliseconds patience_;
    quint64 generation_ = 0;
    bool busy_ = false;
};

} // namespace regard::app
