#include "app/session/reading.h"

#include <algorithm>

#include "app/session/rollout_run.h"

namespace regard::app {

namespace {

std::vector<HeadPlace> headsOf(const Trace& trace, AttentionKind kind)
{
    std::vector<HeadPlace> heads;
    for (std::size_t layer = 0;; ++layer) {
        const Tensor* weights = trace.find(attention_path(kind, layer, "weights"));
        if (!weights || weights->shape.empty())
            return heads;
        for (std::size_t head = 0; head < weights->shape.front(); ++head)
            heads.push_back({layer, head});
    }
}

} // namespace

ReadingState::ReadingState(QObject* parent) : QObject(parent), rollout_(std::make_unique<RolloutRun>())
{
    connect(rollout_.get(), &RolloutRun::ended, this, &ReadingState::rolloutKnown);
}

ReadingState::~ReadingState() = default;

void ReadingState::set(const Reading& reading)
{
    Reading next = reading;
    next.moment = reading_.moment;
    if (next == reading_)
        return;
    reading_ = std::move(next);
    if (reading_.measure != AttentionMeasure::rollout)
        rollout_->cancel();
    emit changed();
}

HeadMaxima& ReadingState::maximaOf(const std::shared_ptr<const Trace>& trace)
{
    constexpr std::size_t most = 2; // a run and the one that it is compared with
    const auto found = std::ranges::find_if(known_, [&trace](const Known& known) {
        return !known.trace.owner_before(trace) && !trace.owner_before(known.trace);
    });
    if (found != known_.end())
        known_.splice(known_.begin(), known_, found);
    else
        known_.push_front({trace, {}});
    if (known_.size() > most)
        known_.pop_back();
    return known_.front().maxima;
}

QString ReadingState::waiting(const std::shared_ptr<const Trace>& trace, const Focus& focus, const Reading& reading)
{
    if (!trace || reading.measure != AttentionMeasure::rollout)
        return {};
    const std::optional<int> layer = reading.range == ValueRange::all_heads ? std::nullopt : std::optional(focus.layer);
    return rollout_->waiting(trace, maximaOf(trace).sharedRollouts(), focus.kind, layer);
}

AttentionSource sourceOf(const Reading& reading, const Focus& focus, const Trace& trace)
{
    AttentionSource source{.kind = focus.kind,
                           .layer = std::size_t(qMax(0, focus.layer)),
                           .head = std::size_t(qMax(0, focus.head)),
                           .measure = reading.measure,
                           .combination = reading.combination};
    if (reading.combination == HeadCombination::one || reading.scope == HeadScope::layer)
        return source;
    for (const HeadPlace place : headsOf(trace, focus.kind))
        if (reading.scope == HeadScope::all || std::ranges::find(reading.chosen, place) != reading.chosen.end())
            source.heads.push_back(place);
    if (source.heads.empty())
        source.heads.push_back({source.layer, source.head});
    return source;
}

} // namespace regard::app
