#include "app/session/padded_run.h"

#include <utility>

namespace regard::app {

PaddedRun::PaddedRun(QObject* parent) : QObject(parent)
{
    connect(&runner_, &Runner::busyChanged, this, &PaddedRun::changed);
    connect(&runner_, &Runner::failed, this, [this](const QString& sentence) {
        error_ = sentence;
        emit changed();
    });
}

void PaddedRun::start(std::shared_ptr<const TranslationModel> model, PaddedBatchRequest request)
{
    error_.clear();
    request.filter = [](std::string_view path) { // weights, and what they come from
        return path.ends_with(".weights") || path.ends_with("_attention.query") || path.ends_with("_attention.key");
    };
    runner_.start([this, model = std::move(model),
                   request = std::move(request)](const std::stop_token& stop) mutable -> Runner::Delivery {
        auto runs = std::make_shared<PaddedRuns>();
        request.masked = true;
        runs->masked = run_padded_batch(*model, request, stop);
        request.masked = false;
        runs->unmasked = run_padded_batch(*model, request, stop);
        return [this, runs] {
            result_ = runs;
            emit changed();
        };
    });
}

void PaddedRun::cancel()
{
    runner_.cancel();
}

void PaddedRun::drop()
{
    runner_.cancel();
    error_.clear();
    if (std::exchange(result_, nullptr))
        emit changed();
}

} // namespace regard::app
