#pragma once

#include <chrono>
#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include "core/training/lesson.h"

namespace regard::app {

class Runner;

/// A lesson on a thread of its own: plays, pauses, steps and begins anew. The interface never waits for it.
class LessonRunner : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostSteps = 10'000; ///< where a lesson ends: by then there is nothing left to learn

    explicit LessonRunner(QObject* parent = nullptr);
    ~LessonRunner() override;

    /// The newest moment, or nullptr while there is none.
    std::shared_ptr<const LessonMoment> moment() const { return moment_; }
    /// The loss after each step; the first is that of the untrained weights.
    const std::vector<float>& losses() const { return losses_; }
    bool playing() const { return playing_; }
    bool busy() const;
    bool ended() const; ///< nothing but a reset goes on: at the last step, or diverged

    double learningRate() const { return learningRate_; }
    double labelSmoothing() const { return settings_.label_smoothing; }
    unsigned seed() const { return settings_.seed; }
    int speed() const { return speed_; } ///< steps a second, where the machine is fast enough

    void prepare(); ///< begins where nothing has begun yet
    void play();
    void pause();
    void step();                              ///< one step, then a pause
    void reset();                             ///< begins anew with the same settings
    void setLearningRate(double rate);        ///< from the next step on
    void setLabelSmoothing(double smoothing); ///< at once
    void setSeed(unsigned seed);              ///< begins anew
    void setSpeed(int stepsASecond);
    /// Nothing is trained while nobody watches; what was playing goes on afterwards.
    void setWatched(bool watched);

signals:
    void momentChanged();
    void playingChanged(bool playing);
    /// A sentence for the user: the lesson cannot go on.
    void failed(const QString& sentence);

private:
    void setPlaying(bool playing);
    void schedule();
    void tick();
    void work();
    void begin();
    void accept(std::shared_ptr<Lesson> lesson, std::shared_ptr<const LessonMoment> moment,
                const std::vector<float>& losses);
    void diverge(std::size_t step);

    std::unique_ptr<Runner> runner_;
    std::shared_ptr<Lesson> lesson_; ///< used by one job at a time
    std::shared_ptr<const LessonMoment> moment_;
    std::vector<float> losses_;
    LessonSettings settings_;
    QTimer timer_;
    QElapsedTimer clock_; ///< since the steps that are due were last counted
    double due_ = 0;      ///< steps to make when the thread is free
    bool smoothingChanged_ = false;
    double learningRate_ = 0.001;
    int speed_ = 10;
    bool playing_ = false;
    bool watched_ = true;
    bool diverged_ = false;
};

} // namespace regard::app
