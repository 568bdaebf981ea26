#include "app/session/session.h"

#include "app/session/importance_run.h"
#include "app/session/models.h"
#include "app/session/playback.h"
#include "app/session/runner.h"

namespace regard::app {

Session::Session(QObject* parent, Run run, Load load)
    : QObject(parent), importance_(std::make_unique<ImportanceRun>()),
      playback_(std::make_unique<Playback>(selection_, reading_)), run_(std::move(run)), load_(std::move(load)),
      runner_(std::make_unique<Runner>()), loader_(std::make_unique<Runner>()), opener_(std::make_unique<Runner>())
{
    if (!run_)
        run_ = [](const TranslationModel& model, const RunRequest& request, std::stop_token stop) {
            return regard::run(model, request, std::move(stop));
        };
    if (!load_)
        load_ = [](const QString& nameOrFolder) { return regard::app::openModel(nameOrFolder); };
    connect(&switches_, &SwitchedHeads::changed, this, [this] { rerun(); });
    connect(&variant_, &RunVariantState::changed, this, [this] { rerun(); });
    connect(importance_.get(), &ImportanceRun::failed, this, &Session::failed);
    connect(opener_.get(), &Runner::failed, this, [this] {
        wantsRun_ = false;
        if (model_ && !trace_)
            request();
    });
    for (Runner* runner : {runner_.get(), loader_.get(), opener_.get()}) {
        connect(runner, &Runner::failed, this, &Session::failed);
        connect(runner, &Runner::busyChanged, this, [this] { emit busyChanged(busy()); });
    }
}

Session::~Session() = default;

bool Session::busy() const
{
    return runner_->busy() || loader_->busy() || opener_->busy();
}

void Session::announce()
{
    if (model_)
        emit modelChanged();
    emit directionChanged();
    if (trace_)
        emit traceChanged();
    emit busyChanged(busy());
}

void Session::openModel(const QString& nameOrFolder)
{
    if (wantsRun_)
        opener_->cancel();
    wantsRun_ = false;
    loader_->start([this, load = load_, nameOrFolder](std::stop_token) -> Runner::Delivery {
        auto model = load(nameOrFolder);
        return [this, model] { wantsRun_ ? takeModel(model) : setModel(model); };
    });
}

void Session::setModel(std::shared_ptr<const TranslationModel> model)
{
    beLive(true);
    takeModel(std::move(model));
}

void Session::takeModel(std::shared_ptr<const TranslationModel> model)
{
    loader_->cancel();
    model_ = std::move(model);
    target_ = liveTarget_ = QString();
    direction_.setDirections(model_->directions, live_ ? source_ : liveSource_);
    switches_.setShape(model_->network ? model_->network->config().shape() : ModelShape{});
    emit modelChanged();
    emit directionChanged();
    if (!wantsRun_)
        request();
}

void Session::exchangeWeights(std::shared_ptr<const TranslationModel> model)
{
    beLive(true);
    model_ = std::move(model);
    request();
}

void Session::setSourceText(const QString& text)
{
    if (live_ && text == source_ && target_.isNull() && trace_)
        return;
    beLive(false);
    source_ = text;
    target_ = QString();
    const std::size_t before = direction_.index();
    direction_.follow(text);
    if (direction_.index() != before)
        emit directionChanged();
    request();
}

void Session::setSource(const QString& text, std::size_t direction)
{
    beLive(false);
    source_ = text;
    target_ = QString();
    direction_.take(direction, text);
    emit directionChanged();
    request();
}

void Session::chooseDirection(const QString& name)
{
    const std::size_t before = direction_.index();
    direction_.choose(name, source_);
    if (direction_.index() != before) {
        target_ = liveTarget_ = QString(); // it was in the other language
        request();
    }
    emit directionChanged();
}

void Session::forceTarget(const QString& text)
{
    beLive(false);
    target_ = text.isNull() ? QStringLiteral("") : text;
    request();
}

void Session::decodeFreely()
{
    if (target_.isNull())
        return;
    target_ = QString();
    request();
}

void Session::setBeamSize(int size)
{
    if (size == beamSize_ || size < 1)
        return;
    beamSize_ = size;
    request();
}

void Session::chooseHypothesis(int index)
{
    if (!hypothesesKnown_ || index < 0 || std::size_t(index) >= trace_->beam.hypotheses.size())
        return;
    rerun(std::size_t(index));
    hypothesesKnown_ = true;
}

void Session::request()
{
    ++generation_;
    importance_->drop();
    rerun();
}

RunRequest Session::wanted(std::size_t hypothesis) const
{
    RunRequest wanted;
    wanted.source_text = source_.toStdString();
    if (!target_.isNull())
        wanted.target_text = target_.toStdString();
    wanted.direction = direction_.index();
    wanted.beam_size = wanted.top_beams = std::size_t(beamSize_);
    wanted.hypothesis = hypothesis;
    if (model_->network)
        wanted.max_source_tokens = wanted.max_target_tokens = std::size_t(model_->network->config().max_length);
    return wanted;
}

void Session::rerun(std::size_t hypothesis)
{
    hypothesesKnown_ = false;
    if (!model_ || !live_)
        return;
    RunRequest request = wanted(hypothesis);
    request.switches = switches_.now();
    request.variant = variant_.now();
    runner_->start([this, run = run_, model = model_, request,
                    generation = generation_](std::stop_token stop) -> Runner::Delivery {
        auto trace = run(*model, request, std::move(stop));
        return [this, trace, generation] { accept(trace, generation); };
    });
}

void Session::accept(std::shared_ptr<const Trace> trace, quint64 generation)
{
    if (generation != shown_ || isAsTrained(*trace))
        full_.reset();
    // Whoever looks at a moment and switches a head goes on looking at it; a new text is first seen whole.
    const bool sameText = trace_ && trace_->source == trace->source && !trace->forced;
    trace_ = std::move(trace);
    shown_ = generation;
    hypothesesKnown_ = true;
    confineSelection();
    playback_->setTrace(trace_, sameText);
    emit traceChanged();
    // Whoever heard that may have asked for something else by now.
    const bool holdsEnough = full_ && (trace_->variant.empty() || !full_->tensors.empty());
    if (!isAsTrained(*trace_) && !holdsEnough && !runner_->busy())
        runInFull();
}

void Session::runInFull()
{
    RunRequest request = wanted(0);
    request.capture = !trace_->variant.empty();
    request.filter = [](std::string_view path) { return path.ends_with(".weights"); };
    runner_->start([this, run = run_, model = model_, request](std::stop_token stop) -> Runner::Delivery {
        auto full = run(*model, request, std::move(stop));
        return [this, full] {
            full_ = full;
            emit fullTraceChanged();
        };
    });
}

bool Session::canMeasureImportance() const
{
    return model_ && model_->network && upToDate() && (isAsTrained(*trace_) || full_);
}

void Session::measureImportance(HeadSwitch state)
{
    if (canMeasureImportance())
        importance_->start(model_, full_ ? full_ : trace_, state);
}

} // namespace regard::app
