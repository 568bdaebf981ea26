#include "app/session/training_history.h"

#include <algorithm>

#include "app/session/runner.h"
#include "app/session/session.h"

namespace regard::app {

namespace {

constexpr std::size_t mostKept = 4;

} // namespace

TrainingHistory::TrainingHistory(Session& session, QObject* parent)
    : QObject(parent), session_(session), runner_(std::make_unique<Runner>())
{
    timer_.setInterval(msAMoment);
    connect(&timer_, &QTimer::timeout, this, &TrainingHistory::tick);
    connect(&session_, &Session::modelChanged, this, &TrainingHistory::list);
    connect(runner_.get(), &Runner::failed, this, [this](const QString& sentence) {
        pause();
        current_ = shown_;
        emit currentChanged(current_);
        emit failed(sentence);
    });
}

TrainingHistory::~TrainingHistory() = default;

bool TrainingHistory::busy() const
{
    return runner_->busy();
}

const Snapshot* TrainingHistory::snapshot(int index) const
{
    return index >= 0 && index < int(snapshots_.size()) ? &snapshots_[std::size_t(index)] : nullptr;
}

void TrainingHistory::list()
{
    pause();
    finished_ = session_.model();
    snapshots_.clear();
    kept_.clear();
    current_ = shown_ = 0;
    emit listed();
    runner_->cancel();
    if (!finished_ || finished_->folder.empty())
        return;
    runner_->start([this, folder = finished_->folder](std::stop_token) -> Runner::Delivery {
        return [this, snapshots = list_snapshots(folder)] {
            snapshots_ = snapshots;
            current_ = shown_ = int(snapshots_.size());
            emit listed();
        };
    });
}

void TrainingHistory::show(int index)
{
    index = std::clamp(index, 0, std::max(0, count() - 1));
    if (count() == 0 || index == current_)
        return;
    current_ = index;
    emit currentChanged(current_);
    runner_->cancel(); // the newest wins
    if (index == shown_)
        return;
    if (!snapshot(index))
        exchange(index, finished_);
    else if (const auto model = kept(index))
        exchange(index, model);
    else
        load(index);
}

std::shared_ptr<const TranslationModel> TrainingHistory::kept(int index) const
{
    for (const auto& [number, model] : kept_)
        if (number == index)
            return model;
    return nullptr;
}

void TrainingHistory::load(int index)
{
    runner_->start([this, index, model = finished_, wanted = *snapshot(index)](std::stop_token) -> Runner::Delivery {
        return [this, index, moment = load_snapshot(*model, wanted)] {
            kept_.insert(kept_.begin(), {index, moment});
            kept_.resize(std::min(kept_.size(), mostKept));
            exchange(index, moment);
        };
    });
}

void TrainingHistory::exchange(int index, std::shared_ptr<const TranslationModel> model)
{
    shown_ = index;
    session_.exchangeWeights(std::move(model));
}

void TrainingHistory::play()
{
    if (count() == 0 || playing())
        return;
    timer_.start();
    emit playingChanged(true);
    show(current_ + 1 < count() ? current_ + 1 : 0);
}

void TrainingHistory::pause()
{
    if (!playing())
        return;
    timer_.stop();
    emit playingChanged(false);
}

void TrainingHistory::tick()
{
    if (busy() || session_.busy())
        return; // a slow model is waited for
    if (current_ + 1 < count())
        show(current_ + 1);
    else
        pause();
}

} // namespace regard::app
