#include "app/session/lesson_runner.h"

#include <algorithm>
#include <cmath>

#include <QLocale>

#include "app/session/runner.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr int frameMs = 40;       // pictures need not come faster
constexpr double mostAtOnce = 50; // steps of one job: then somebody wants to see something

struct Request {
    std::size_t steps = 0;
    float learningRate = 0;
    LessonSettings settings;
    bool smoothingChanged = false;
};

struct Progress {
    std::vector<float> losses; // after each step
    bool diverged = false;
};

Progress advance(Lesson& lesson, const Request& request, const std::stop_token& stop)
{
    if (request.smoothingChanged)
        lesson.set_label_smoothing(request.settings.label_smoothing);
    Progress progress;
    for (std::size_t i = 0; i < request.steps && !stop.stop_requested(); ++i) {
        try {
            lesson.step(request.learningRate);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::invalid)
                throw;
            progress.diverged = true;
            return progress;
        }
        progress.losses.push_back(float(lesson.loss()));
    }
    return progress;
}

} // namespace

LessonRunner::LessonRunner(QObject* parent) : QObject(parent), runner_(std::make_unique<Runner>())
{
    connect(&timer_, &QTimer::timeout, this, &LessonRunner::tick);
    connect(runner_.get(), &Runner::failed, this, [this](const QString& sentence) {
        diverged_ = true;
        setPlaying(false);
        emit failed(sentence);
    });
}

LessonRunner::~LessonRunner() = default;

bool LessonRunner::busy() const
{
    return runner_->busy();
}

bool LessonRunner::ended() const
{
    return diverged_ || (lesson_ && moment_->step >= mostSteps);
}

void LessonRunner::prepare()
{
    if (!lesson_ && !busy() && !diverged_)
        begin();
}

void LessonRunner::play()
{
    if (ended())
        return;
    setPlaying(true);
}

void LessonRunner::pause()
{
    due_ = 0;
    setPlaying(false);
}

void LessonRunner::step()
{
    if (ended())
        return;
    due_ = playing_ ? 1 : due_ + 1; // several presses are several steps
    setPlaying(false);
    work();
}

void LessonRunner::reset()
{
    due_ = 0;
    setPlaying(false);
    begin();
}

void LessonRunner::setLearningRate(double rate)
{
    learningRate_ = rate;
}

void LessonRunner::setLabelSmoothing(double smoothing)
{
    if (float(smoothing) == settings_.label_smoothing)
        return;
    settings_.label_smoothing = float(smoothing);
    smoothingChanged_ = true;
    work();
}

void LessonRunner::setSeed(unsigned seed)
{
    if (seed == settings_.seed)
        return;
    settings_.seed = seed;
    reset();
}

void LessonRunner::setSpeed(int stepsASecond)
{
    speed_ = std::max(1, stepsASecond);
    schedule();
}

void LessonRunner::setWatched(bool watched)
{
    watched_ = watched;
    schedule();
}

void LessonRunner::setPlaying(bool playing)
{
    if (playing == playing_)
        return;
    playing_ = playing;
    schedule();
    emit playingChanged(playing_);
}

void LessonRunner::schedule()
{
    if (!playing_ || !watched_) {
        timer_.stop();
        return;
    }
    clock_.start();
    due_ = 1; // at once
    timer_.start(std::max(frameMs, 1000 / speed_));
    work();
}

void LessonRunner::tick()
{
    // What a slow machine could not do in time is not made up for later.
    if (!busy())
        due_ = std::min(due_ + speed_ * double(clock_.elapsed()) / 1000, mostAtOnce);
    clock_.start();
    work();
}

void LessonRunner::begin()
{
    diverged_ = smoothingChanged_ = false;
    lesson_.reset();
    runner_->start([this, settings = settings_](std::stop_token) -> Runner::Delivery {
        auto lesson = std::make_shared<Lesson>(settings);
        auto moment = std::make_shared<const LessonMoment>(lesson->moment());
        return [this, lesson, moment] {
            losses_.clear();
            accept(lesson, moment, {float(moment->loss)});
        };
    });
}

void LessonRunner::work()
{
    // Waiting steps and settings are taken up when the running job has delivered.
    if (busy() || !lesson_ || diverged_)
        return;
    const std::size_t left = mostSteps - std::min(mostSteps, moment_->step);
    const auto steps = std::min(std::size_t(due_), left);
    if (steps == 0 && !smoothingChanged_)
        return;
    due_ -= double(steps);
    const Request request{steps, float(learningRate_), settings_, smoothingChanged_};
    smoothingChanged_ = false;
    runner_->start([this, lesson = lesson_, request](std::stop_token stop) -> Runner::Delivery {
        const Progress progress = advance(*lesson, request, stop);
        if (progress.diverged)
            return [this, step = lesson->steps()] { diverge(step); };
        auto moment = std::make_shared<const LessonMoment>(lesson->moment());
        return [this, lesson, moment, losses = progress.losses] { accept(lesson, moment, losses); };
    });
}

void LessonRunner::accept(std::shared_ptr<Lesson> lesson, std::shared_ptr<const LessonMoment> moment,
                          const std::vector<float>& losses)
{
    lesson_ = std::move(lesson);
    moment_ = std::move(moment);
    losses_.insert(losses_.end(), losses.begin(), losses.end());
    if (ended())
        pause();
    emit momentChanged();
    work();
}

void LessonRunner::diverge(std::size_t step)
{
    diverged_ = true;
    pause();
    emit failed(tr("Training diverged at step %1: the loss is no longer a number. Choose a lower learning rate, then "
                   "press Reset.")
                    .arg(QLocale().toString(qulonglong(step))));
}

} // namespace regard::app
