#include "app/session/reading.h"

#include <algorithm>

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

void ReadingState::set(const Reading& reading)
{
    if (reading == reading_)
        return;
    reading_ = reading;
    emit changed();
}

HeadMaxima& ReadingState::maximaOf(const std::shared_ptr<const Trace>& trace)
{
    if (maximaTrace_.owner_before(trace) || trace.owner_before(maximaTrace_)) {
        maxima_ = {};
        maximaTrace_ = trace;
    }
    return maxima_;
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
