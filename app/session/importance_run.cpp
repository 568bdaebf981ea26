#include "app/session/importance_run.h"

namespace regard::app {

namespace {

constexpr int lookEveryMs = 60;

std::vector<int> idsOf(const std::vector<Token>& tokens)
{
    std::vector<int> ids;
    for (const Token& token : tokens)
        ids.push_back(token.id);
    return ids;
}

} // namespace

HeadImportance importanceOf(const TranslationModel& model, const Trace& full, HeadSwitch state,
                            const std::stop_token& stop,
                            const std::function<void(std::size_t done, std::size_t all)>& progress)
{
    return head_importance(*model.network, idsOf(full.source), idsOf(full.target_input), idsOf(full.target_output),
                           state, stop, progress, full.variant);
}

ImportanceRun::ImportanceRun(QObject* parent) : QObject(parent), count_(std::make_shared<Count>())
{
    looks_.setInterval(lookEveryMs);
    connect(&looks_, &QTimer::timeout, this, &ImportanceRun::progressed);
    connect(&runner_, &Runner::failed, this, &ImportanceRun::failed);
    connect(&runner_, &Runner::busyChanged, this, [this](bool busy) {
        busy ? looks_.start() : looks_.stop();
        emit changed();
    });
}

double ImportanceRun::progress() const
{
    return double(count_->done) / double(count_->all);
}

void ImportanceRun::start(std::shared_ptr<const TranslationModel> model, std::shared_ptr<const Trace> full,
                          HeadSwitch state)
{
    count_ = std::make_shared<Count>();
    runner_.start([this, model = std::move(model), full = std::move(full), state,
                   count = count_](std::stop_token stop) -> Runner::Delivery {
        const auto report = [&](std::size_t done, std::size_t all) {
            count->all = all;
            count->done = done;
        };
        auto result = std::make_shared<const HeadImportance>(importanceOf(*model, *full, state, stop, report));
        return [this, result] {
            result_ = result;
            emit changed();
        };
    });
}

void ImportanceRun::cancel()
{
    runner_.cancel();
}

void ImportanceRun::drop()
{
    const bool had = result_ != nullptr;
    result_.reset();
    runner_.cancel();
    if (had)
        emit changed();
}

} // namespace regard::app
