#include "app/commands/render_runs.h"

#include "app/commands/beam_options.h"
#include "app/commands/files.h"
#include "app/commands/switch_options.h"
#include "app/commands/text_run.h"
#include "app/session/importance_run.h"
#include "app/session/messages.h"
#include "core/formats/trace_file.h"

namespace regard::app {

namespace {

/// The tensors that the picture needs.
Recorder::Filter filterFor(const Drawing& drawing)
{
    const bool values = drawing.reading.measure == AttentionMeasure::weighted_value;
    const bool vectors = drawing.view == DrawnView::compare;
    return [values, vectors](std::string_view path) {
        const bool inBlock = path.find("attention.") != path.npos || path.find("feed_forward.") != path.npos;
        return path.ends_with("attention.weights") || (values && path.ends_with("attention.value")) ||
               (vectors && !inBlock && (path.ends_with(".input") || path.ends_with(".output")));
    };
}

std::shared_ptr<const Trace> savedRun(const QString& file)
{
    const auto trace = load_trace(toPath(file));
    for (const Notice& notice : trace->notices)
        say(CommandText::tr("%1: %2", "a file and what is to be known of it").arg(file, sentence(notice)));
    return trace;
}

} // namespace

RenderRuns::RenderRuns(const CommandLine& line, const Drawing& drawing) : line_(line), drawing_(drawing)
{
    if (!line.has("trace")) {
        if (line.has("target"))
            request_.target_text = line.value("target").toStdString();
        readBeamShown(line, request_);
        request_.filter = filterFor(drawing);
        request_.capture = drawing.view != DrawnView::beam && drawing.view != DrawnView::importance;
        model_ = openModel(line);
        request_.switches = readSwitches(line, *model_);
        directions_.emplace(line, *model_);
    }
    if (isTraceFile(drawing.compareWith))
        other_ = savedRun(drawing.compareWith);
    else if (!drawing.compareWith.isEmpty())
        other_ = run(drawing.compareWith.toStdString(), std::nullopt);
}

std::shared_ptr<const Trace> RenderRuns::run(const std::string& text, const std::optional<std::string>& target,
                                             bool inFull) const
{
    RunRequest request = request_;
    request.source_text = text;
    request.target_text = target;
    request.direction = directions_->of(text);
    if (inFull)
        request.switches = {};
    return regard::run(*model_, request);
}

DrawnRun RenderRuns::of(const std::string& text, const std::optional<std::string>& target) const
{
    DrawnRun drawn{run(text, target), other_, nullptr};
    sayNotices(*drawn.trace);
    if (drawing_.view != DrawnView::importance)
        return drawn;
    drawn.other = request_.switches.empty() ? nullptr : run(text, target, true);
    const Trace& full = drawn.other ? *drawn.other : *drawn.trace;
    drawn.importance = std::make_shared<const HeadImportance>(importanceOf(*model_, full, drawing_.switchedTo));
    return drawn;
}

DrawnRun RenderRuns::saved() const
{
    return {savedRun(line_.value("trace")), other_, nullptr};
}

} // namespace regard::app
