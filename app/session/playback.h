#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/analysis/timeline.h"
#include "core/trace/trace.h"

namespace regard::app {

class ReadingState;
class Selection;
struct Focus;

/// The run as a sequence of moments, and the one that every view shows: by default the end of the run, where all is
/// known. Moving takes the selection along: the block's attention, and as query the step's own row.
class Playback : public QObject {
    Q_OBJECT
public:
    static constexpr double slowest = 0.25;
    static constexpr double fastest = 8;

    Playback(Selection& selection, ReadingState& reading, QObject* parent = nullptr);

    /// Another run, of which the session tells: its end, unless the old one is being played or `keepPlace`; then the
    /// same moment of it, or the nearest before.
    void setTrace(std::shared_ptr<const Trace> trace, bool keepPlace);

    const std::vector<Moment>& moments() const { return moments_; }
    int count() const { return int(moments_.size()); }
    int index() const { return index_; } ///< -1 without moments
    bool atEnd() const { return index_ + 1 >= count(); }
    /// nullptr without moments.
    const Moment* moment() const;
    int steps() const { return steps_; } ///< of decoding
    /// Range of the moments of a step; of what precedes the steps for -1. `first` > `last` where there are none.
    struct Stretch {
        int first = 0;
        int last = -1;
    };
    Stretch stretch(int step) const;
    int stepOf(int index) const; ///< -1 before the first step

    bool playing() const { return timer_.isActive(); }
    double speed() const { return speed_; }
    /// While it is moving the selection changes first, and `changed` follows.
    bool moving() const { return moving_; }

    void show(int index);
    /// To where a row of this block or tensor comes about; false where no moment brings it.
    bool showBlock(std::string_view path, std::size_t row);
    void play(); ///< from the start when at the end
    void pause();
    void toggle() { playing() ? pause() : play(); }
    void stepForward() { step(1); }
    void stepBack() { step(-1); }
    void nextStage() { moveStage(1); } ///< the next block, its norm left aside
    void previousStage() { moveStage(-1); }
    void nextWord();     ///< the end of this step, then of the next one
    void previousWord(); ///< likewise backwards
    void toStart() { jump(0); }
    void toEnd();
    void setSpeed(double times);

signals:
    void changed(); ///< another moment of this run
    void playingChanged(bool playing);
    void speedChanged(double times);

private:
    void step(int by);
    void moveStage(int by);
    void jump(int index);
    void tick();
    void takeAlong();
    Focus focusOf(const Moment& moment) const;

    Selection& selection_;
    ReadingState& reading_;
    std::shared_ptr<const Trace> trace_;
    std::vector<Moment> moments_;
    std::vector<Stretch> stretches_; ///< before the steps, then one a step
    int steps_ = 0;
    int index_ = -1;
    double speed_ = 1;
    bool moving_ = false;
    QTimer timer_;
};

} // namespace regard::app
