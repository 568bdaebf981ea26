#include "app/session/lens_run.h"

#include "core/analysis/residual.h"

namespace regard::app {

namespace {

QString otherModel()
{
    return LensRun::tr("The model that is open did not make this run. Open the right one to see the logit lens.");
}

/// Empty where both together can be looked through.
QString problemOf(const TranslationModel* model, const Trace& trace)
{
    if (!trace.find("decoder.logits"))
        return LensRun::tr("This run holds no logits.");
    if (residual_paths(trace, Stack::decoder).empty())
        return LensRun::tr("This run holds no activations of the decoder, so there is no logit lens.");
    if (!model || !model->network)
        return LensRun::tr("The logit lens needs the model that made this run. Open it to see one.");
    if (model->network->config().shape() != trace.shape)
        return otherModel();
    return {};
}

} // namespace

LensRun::LensRun(QObject* parent) : QObject(parent)
{
    connect(&runner_, &Runner::failed, this, [this](const QString& sentence) { conclude(nullptr, sentence); });
}

void LensRun::ask(std::shared_ptr<const TranslationModel> model, std::shared_ptr<const Trace> trace)
{
    if (model == model_ && trace == trace_)
        return;
    model_ = std::move(model);
    trace_ = std::move(trace);
    lens_.reset();
    problem_ = trace_ ? problemOf(model_.get(), *trace_) : QString();
    runner_.cancel();
    if (!trace_ || !problem_.isEmpty())
        return;
    runner_.start([this, model = model_, trace = trace_](std::stop_token stop) -> Runner::Delivery {
        auto lens = std::make_shared<const LogitLens>(logit_lens(*trace, *model->network, stop));
        return [this, lens] {
            if (lens->fits())
                conclude(lens, {});
            else
                conclude(nullptr, otherModel());
        };
    });
}

void LensRun::conclude(std::shared_ptr<const LogitLens> lens, const QString& problem)
{
    lens_ = std::move(lens);
    problem_ = problem;
    emit changed();
}

std::shared_ptr<const LogitLens> LensRun::of(const Trace* trace) const
{
    return trace && trace == trace_.get() ? lens_ : nullptr;
}

} // namespace regard::app
