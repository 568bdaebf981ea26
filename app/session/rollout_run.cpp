#include "app/session/rollout_run.h"

#include <algorithm>

#include "core/analysis/attention_measures.h"

namespace regard::app {

namespace {

constexpr std::size_t short_text = 256; // tokens: nobody notices the time that their rollout takes

bool isLong(const Trace& trace, AttentionKind kind, std::size_t layer)
{
    const Tensor* weights = trace.find(attention_path(kind, layer, "weights"));
    return weights && weights->shape.size() == 3 && std::max(weights->shape[1], weights->shape[2]) > short_text;
}

} // namespace

bool RolloutRun::Wish::sameTrace(const Wish& other) const
{
    return !trace.owner_before(other.trace) && !other.trace.owner_before(trace);
}

bool RolloutRun::Wish::operator==(const Wish& other) const
{
    return sameTrace(other) && kind == other.kind && first == other.first && last == other.last;
}

QString RolloutRun::waiting(const std::shared_ptr<const Trace>& trace, const std::shared_ptr<Rollouts>& rollouts,
                            AttentionKind kind, std::optional<int> layer)
{
    const std::size_t layers = attention_layers(*trace, kind);
    Wish wish{trace, kind, std::size_t(std::max(layer.value_or(0), 0)), std::size_t(std::max(layer.value_or(0), 0))};
    if (!layer && layers > 0)
        wish.last = layers - 1;
    if (wish.last >= layers || !isLong(*trace, kind, wish.last))
        return {};
    bool known = true;
    for (std::size_t i = wish.first; i <= wish.last; ++i)
        known = known && rollouts->known(kind, i);
    if (known)
        return {};
    const bool busy = runner_ && runner_->busy();
    if (!busy && !problem_.isEmpty() && wish == wish_)
        return problem_;
    if (!busy || (wish.sameTrace(wish_) && wish != wish_)) {
        wish_ = wish;
        start(trace, rollouts);
    }
    return tr("Working out the attention rollout of a long text… The view comes as soon as it is there; any other way "
              "of reading stops the work.");
}

void RolloutRun::start(const std::shared_ptr<const Trace>& trace, const std::shared_ptr<Rollouts>& rollouts)
{
    problem_.clear();
    if (!runner_) {
        runner_ = std::make_unique<Runner>();
        connect(runner_.get(), &Runner::failed, this, [this](const QString& sentence) {
            problem_ = sentence;
            emit ended();
        });
    }
    runner_->start([this, trace, rollouts, wish = wish_](std::stop_token stop) -> Runner::Delivery {
        for (std::size_t layer = wish.first; layer <= wish.last; ++layer)
            rollouts->of(*trace, wish.kind, layer, stop);
        return [this] { emit ended(); };
    });
}

void RolloutRun::cancel()
{
    if (runner_)
        runner_->cancel();
}

} // namespace regard::app
