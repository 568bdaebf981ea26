#include "app/views/tokens_flow.h"

#include "core/analysis/attention_flow.h"

namespace regard::app {

TokensFlow::TokensFlow(QObject* parent) : QObject(parent)
{
    ticks_.setInterval(100);
    connect(&ticks_, &QTimer::timeout, this, &TokensFlow::changed);
    connect(&runner_, &Runner::busyChanged, this, [this](bool busy) { busy ? ticks_.start() : ticks_.stop(); });
    connect(&runner_, &Runner::failed, this, [this](const QString& sentence) {
        problem_ = sentence;
        emit changed();
    });
}

void TokensFlow::want(std::shared_ptr<const Trace> trace, AttentionKind kind, int layer, int query)
{
    const bool same =
        wanted_.trace.lock() == trace && wanted_.kind == kind && wanted_.layer == layer && wanted_.query == query;
    if (same)
        return;
    forget();
    wanted_ = {trace, kind, layer, query};
    auto progress = progress_ = std::make_shared<Progress>();
    runner_.start([this, trace, kind, layer, query, progress](std::stop_token stop) -> Runner::Delivery {
        auto values = attention_flow(*trace, kind, std::size_t(layer), std::size_t(query), stop,
                                     [progress](std::size_t done, std::size_t all) {
                                         progress->done = int(done);
                                         progress->all = int(all);
                                     });
        return [this, values = std::move(values)] {
            values_ = values;
            emit changed();
        };
    });
}

void TokensFlow::forget()
{
    runner_.cancel();
    wanted_ = {};
    values_.clear();
    problem_.clear();
}

QString TokensFlow::progressText() const
{
    if (!running())
        return {};
    const int all = progress_ ? progress_->all.load() : 0;
    return all > 0 ? tr("Working out the attention flow: %1 of %2 tokens; press the button again to stop")
                         .arg(progress_->done.load())
                         .arg(all)
                   : tr("Working out the attention flow; press the button again to stop");
}

} // namespace regard::app
