#include "app/session/playback.h"

#include <algorithm>

#include "app/session/moment_names.h"
#include "app/session/reading.h"
#include "app/session/selection.h"

namespace regard::app {

namespace {

constexpr double momentMs = 250; // at speed 1

/// The same moment of another run, or the last one not after it.
int placeOf(const std::vector<Moment>& moments, const Moment& wanted)
{
    int place = 0;
    for (int i = 0; i < int(moments.size()); ++i) {
        const Moment& moment = moments[std::size_t(i)];
        if (moment == wanted)
            return i;
        if (isOfStep(moment) ? isOfStep(wanted) && moment.step <= wanted.step : true)
            place = i;
    }
    return place;
}

} // namespace

Playback::Playback(Selection& selection, ReadingState& reading, QObject* parent)
    : QObject(parent), selection_(selection), reading_(reading)
{
    timer_.setTimerType(Qt::PreciseTimer);
    setSpeed(1);
    connect(&timer_, &QTimer::timeout, this, &Playback::tick);
}

void Playback::setTrace(std::shared_ptr<const Trace> trace, bool keepPlace)
{
    const bool keep = (playing() || keepPlace) && !atEnd();
    const Moment before = keep ? moments_[std::size_t(index_)] : Moment();
    trace_ = std::move(trace);
    moments_ = trace_ ? timeline(*trace_) : std::vector<Moment>();
    stretches_.assign(1, {});
    for (int i = 0; i < count(); ++i) {
        const int step = isOfStep(moments_[std::size_t(i)]) ? int(moments_[std::size_t(i)].step) : -1;
        stretches_.resize(std::max(stretches_.size(), std::size_t(step + 2)), {i, i});
        stretches_[std::size_t(step + 1)].last = i;
    }
    steps_ = int(stretches_.size()) - 1;
    index_ = keep && count() > 0 ? placeOf(moments_, before) : count() - 1;
    if (!keep)
        pause();
    takeAlong();
}

const Moment* Playback::moment() const
{
    return index_ >= 0 && index_ < count() ? &moments_[std::size_t(index_)] : nullptr;
}

Playback::Stretch Playback::stretch(int step) const
{
    const auto place = std::size_t(step + 1);
    return step >= -1 && place < stretches_.size() ? stretches_[place] : Stretch();
}

int Playback::stepOf(int index) const
{
    if (index < 0 || index >= count() || !isOfStep(moments_[std::size_t(index)]))
        return -1;
    return int(moments_[std::size_t(index)].step);
}

void Playback::show(int index)
{
    if (count() == 0)
        return;
    index = std::clamp(index, 0, count() - 1);
    if (index == index_)
        return;
    index_ = index;
    takeAlong();
    emit changed();
}

void Playback::takeAlong()
{
    const Moment* now = moment();
    moving_ = true;
    reading_.setMoment(atEnd() || !now ? std::nullopt : std::optional(*now));
    if (now && !atEnd()) {
        selection_.setPinned(false);
        selection_.set(focusOf(*now));
    }
    moving_ = false;
}

Focus Playback::focusOf(const Moment& moment) const
{
    Focus focus = selection_.focus();
    const bool encoder = moment.stack == Stack::encoder;
    const bool cross = moment.stage == Stage::cross_attention || moment.stage == Stage::cross_attention_norm ||
                       moment.stage == Stage::memory;
    const bool self = moment.stage == Stage::self_attention || moment.stage == Stage::self_attention_norm;
    AttentionKind kind = focus.kind;
    int layer = focus.layer;
    if (cross || self) {
        kind = cross ? AttentionKind::cross : encoder ? AttentionKind::encoder : AttentionKind::decoder;
        layer = int(moment.layer);
    }
    if (trace_ && !trace_->find(attention_path(kind, std::size_t(std::max(layer, 0)), "weights")))
        return focus; // a run that holds no such attention shows what it has
    const int query = isOfStep(moment) && kind != AttentionKind::encoder ? int(moment.step) : -1;
    return {kind, layer, focus.head, query, -1};
}

bool Playback::showBlock(std::string_view path, std::size_t row)
{
    const auto place = moment_of(moments_, path, row);
    if (!place)
        return false;
    pause();
    show(int(*place));
    return true;
}

void Playback::play()
{
    if (count() < 2 || playing())
        return;
    timer_.start();
    if (atEnd())
        show(0);
    emit playingChanged(true);
}

void Playback::pause()
{
    if (!playing())
        return;
    timer_.stop();
    emit playingChanged(false);
}

void Playback::tick()
{
    show(index_ + 1);
    if (atEnd())
        pause();
}

void Playback::jump(int index)
{
    pause();
    show(index);
}

void Playback::step(int by)
{
    jump(index_ + by);
}

/// Stages of a layer come in pairs, a block and its norm: the block is what is looked for.
void Playback::moveStage(int by)
{
    const auto isBlock = [](Stage stage) {
        return stage != Stage::self_attention_norm && stage != Stage::cross_attention_norm &&
               stage != Stage::feed_forward_norm;
    };
    int index = index_ + by;
    while (index > 0 && index < count() - 1 && !isBlock(moments_[std::size_t(index)].stage))
        index += by;
    jump(index);
}

void Playback::nextWord()
{
    const int step = stepOf(index_);
    const int last = stretch(step).last;
    jump(index_ < last ? last : stretch(std::min(step + 1, steps_ - 1)).last);
}

void Playback::previousWord()
{
    const int step = stepOf(index_);
    jump(step < 0 ? 0 : stretch(step - 1).last);
}

void Playback::toEnd()
{
    jump(count() - 1);
}

void Playback::setSpeed(double times)
{
    times = std::clamp(times, slowest, fastest);
    timer_.setInterval(int(momentMs / times));
    if (times == speed_)
        return;
    speed_ = times;
    emit speedChanged(times);
}

} // namespace regard::app
