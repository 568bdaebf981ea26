#include "app/session/importance_run.h"
#include "app/session/playback.h"
#include "app/session/runner.h"
#include "app/session/session.h"
#include "core/formats/trace_file.h"

#include <QFileInfo>

namespace regard::app {

namespace {

std::filesystem::path pathOf(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

int keyCount(const Trace& trace, AttentionKind kind)
{
    return int(kind == AttentionKind::decoder ? trace.target_input.size() : trace.source.size());
}

int queryCount(const Trace& trace, AttentionKind kind)
{
    return int(kind == AttentionKind::encoder ? trace.source.size() : trace.target_input.size());
}

bool has(const Trace& trace, AttentionKind kind)
{
    return trace.find(attention_path(kind, 0, "weights")) != nullptr;
}

} // namespace

void Session::openTrace(const QString& file)
{
    wantsRun_ = true;
    opener_->start([this, file](std::stop_token) -> Runner::Delivery {
        auto trace = load_trace(pathOf(file));
        return [this, trace, file] { showRun(trace, QFileInfo(file).fileName()); };
    });
}

void Session::pinTrace(const QString& file)
{
    opener_->start([this, file](std::stop_token) -> Runner::Delivery {
        auto trace = load_trace(pathOf(file));
        return [this, trace, file] {
            pinned_.pin({trace, selection_.focus(), reading_.now(), QFileInfo(file).fileName()});
        };
    });
}

void Session::showRun(std::shared_ptr<const Trace> trace, const QString& name)
{
    runner_->cancel();
    if (live_) {
        liveSource_ = source_;
        liveTarget_ = target_;
    }
    live_ = false;
    wantsRun_ = true;
    runName_ = name;
    trace_ = std::move(trace);
    full_.reset();
    importance_->drop();
    hypothesesKnown_ = false;
    source_ = QString::fromStdString(trace_->source.empty() ? trace_->target_text : trace_->source_text);
    target_ = QString();
    confineSelection();
    playback_->setTrace(trace_, false);
    emit textsChanged();
    emit traceChanged();
}

void Session::goLive()
{
    if (live_)
        return;
    beLive(true);
    request();
}

/// Nothing is run yet.
void Session::beLive(bool withTextsBefore)
{
    if (wantsRun_)
        opener_->cancel();
    wantsRun_ = false;
    if (live_)
        return;
    live_ = true;
    runName_.clear();
    if (!withTextsBefore)
        return;
    source_ = liveSource_;
    target_ = liveTarget_;
    emit textsChanged();
}

void Session::pinRun()
{
    pinned_.pin({trace_, selection_.focus(), reading_.now(), runName_});
}

void Session::swapRuns()
{
    if (!pinned_.now() || !trace_)
        return;
    const PinnedRun before = *pinned_.now();
    pinRun();
    showRun(before.trace, before.name);
}

/// To what the trace has: another kind of attention only where it has none of this one.
void Session::confineSelection()
{
    AttentionKind kind = selection_.focus().kind;
    for (const AttentionKind other : {AttentionKind::encoder, AttentionKind::decoder, AttentionKind::cross})
        if (!has(*trace_, kind) && has(*trace_, other))
            selection_.selectBlock(kind = other, selection_.focus().layer);
    const ModelShape& shape = trace_->shape;
    selection_.confine(int(kind == AttentionKind::encoder ? shape.encoder_layers : shape.decoder_layers),
                       int(shape.heads), queryCount(*trace_, kind), keyCount(*trace_, kind));
}

} // namespace regard::app
