#include "app/commands/render.h"

#include "app/commands/files.h"
#include "app/commands/render_figures.h"
#include "app/commands/render_runs.h"
#include "app/commands/render_sentences.h"
#include "app/commands/text_run.h"
#include "app/export/head_folder.h"
#include "app/plots/attention_map.h"

namespace regard::app {

namespace {

DrawnRun makeRun(const CommandLine& line, const Drawing& drawing)
{
    if (line.has("trace"))
        return RenderRuns(line, drawing).saved();
    const std::string text = onlyText(line);
    const auto target = line.has("target") ? std::optional(line.value("target").toStdString()) : std::nullopt;
    return RenderRuns(line, drawing).of(text, target);
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
    if (!drawing.sentences.isEmpty()) {
        const RenderRuns runs(line, drawing);
        return renderSentences(
            drawing, [&runs](const AskedSentence& sentence) { return runs.of(sentence.source, sentence.target); });
    }
    const DrawnRun run = makeRun(line, drawing);
    if (!line.has("attention"))
        takeKindsOf(*run.trace, drawing);
    if (!drawing.folder.isEmpty()) {
        drawAllHeads(run.trace, drawing, drawing.folder);
        return 0;
    }
    exportFigure(*drawnFigure(run, drawing), drawing.file, drawing.options);
    print(drawing.file + u'\n');
    return 0;
}

} // namespace regard::app
