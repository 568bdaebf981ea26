#include "app/commands/render.h"

#include "app/commands/asked_directions.h"
#include "app/commands/beam_options.h"
#include "app/commands/files.h"
#include "app/commands/render_figures.h"
#include "app/commands/render_sentences.h"
#include "app/commands/switch_options.h"
#include "app/commands/text_run.h"
#include "app/export/head_folder.h"
#include "app/plots/attention_map.h"
#include "core/decoding/run.h"
#include "core/formats/trace_file.h"

namespace regard::app {

namespace {

/// What every text is run with.
RunRequest readRequest(const CommandLine& line, const Reading& reading)
{
    RunRequest request;
    readBeamShown(line, request);
    const bool values = reading.measure == AttentionMeasure::weighted_value;
    request.filter = [values](std::string_view path) {
        return path.ends_with("attention.weights") || (values && path.ends_with("attention.value"));
    };
    return request;
}

std::shared_ptr<const Trace> makeTrace(const CommandLine& line, const Reading& reading)
{
    if (line.has("trace"))
        return load_trace(toPath(line.value("trace")));
    RunRequest request = readRequest(line, reading);
    request.source_text = onlyText(line);
    if (line.has("target"))
        request.target_text = line.value("target").toStdString();
    const auto model = openModel(line);
    request.direction = AskedDirections(line, *model).of(request.source_text);
    request.switches = readSwitches(line, *model);
    auto trace = run(*model, request);
    sayNotices(*trace);
    return trace;
}

int renderLines(const CommandLine& line, const Drawing& drawing)
{
    RunRequest request = readRequest(line, drawing.reading);
    const auto model = openModel(line);
    request.switches = readSwitches(line, *model);
    const AskedDirections directions(line, *model);
    return renderSentences(drawing, [&](const AskedSentence& sentence) {
        RunRequest one = request;
        one.source_text = sentence.source;
        one.target_text = sentence.target;
        one.direction = directions.of(one.source_text);
        auto trace = run(*model, one);
        sayNotices(*trace);
        return trace;
    });
}

/// Where no kind was asked for and the run has not the one that is usual: its own.
void takeKindsOf(const Trace& trace, Drawing& drawing)
{
    const std::vector<AttentionKind> kinds = kindsOf(trace);
    if (kinds.empty() || attentionHeads(trace, drawing.focus.kind) > 0)
        return;
    drawing.focus.kind = kinds.front();
    drawing.kinds = drawing.folder.isEmpty() ? std::vector{kinds.front()} : kinds;
}

} // namespace

int renderCommand(const QStringList& arguments)
{
    CommandLine line = renderCommandLine();
    if (!line.parse(arguments))
        return 0;
    Drawing drawing = readDrawing(line);
    if (!drawing.sentences.isEmpty())
        return renderLines(line, drawing);
    const auto trace = makeTrace(line, drawing.reading);
    if (!line.has("attention"))
        takeKindsOf(*trace, drawing);
    if (!drawing.folder.isEmpty()) {
        drawAllHeads(trace, drawing, drawing.folder);
        return 0;
    }
    exportFigure(*drawnFigure(trace, drawing), drawing.file, drawing.options);
    print(drawing.file + u'\n');
    return 0;
}

} // namespace regard::app
