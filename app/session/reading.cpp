#include "app/session/reading.h"

namespace regard::app {

void ReadingState::set(const Reading& reading)
{
    if (reading == reading_)
        return;
    reading_ = reading;
    emit changed();
}

AttentionSource sourceOf(const Reading& reading, const Focus& focus, const Trace& trace)
{
    AttentionSource source{.kind = focus.kind,
                           .layer = std::size_t(qMax(0, focus.layer)),
                           .head = std::size_t(qMax(0, focus.head)),
                           .measure = reading.measure,
                           .combination = reading.combination};
    if (reading.combination == HeadCombination::one)
        return source;
    if (reading.scope == HeadScope::chosen)
        source.heads = reading.chosen;
    if (reading.scope != HeadScope::all)
        return source;
    for (std::size_t layer = 0;; ++layer) {
        const Tensor* weights = trace.find(attention_path(focus.kind, layer, "weights"));
        if (!weights || weights->shape.empty())
            return source;
        for (std::size_t head = 0; head < weights->shape.front(); ++head)
            source.heads.push_back({layer, head});
    }
}

} // namespace regard::app
