#include "app/commands/render_figures.h"

#include <QFileInfo>

#include "app/commands/render_checks.h"
#include "app/export/ablation_figure.h"
#include "app/export/attention_figure.h"
#include "app/export/beam_figure.h"
#include "app/export/compare_figure.h"
#include "app/export/flow_figure.h"
#include "app/export/head_folder.h"
#include "app/export/lines_figure.h"
#include "app/export/tokens_figure.h"
#include "app/plots/read_map.h"
#include "core/error.h"

namespace regard::app {

namespace {

QString nameOfFile(const QString& file)
{
    return isTraceFile(file) ? QFileInfo(file).fileName() : QString();
}

std::unique_ptr<Figure> comparedFigure(const DrawnRun& run, const Drawing& drawing)
{
    checkCompared(*run.trace, *run.other, drawing);
    requireMap(*run.trace, drawing.focus, drawing.reading); // says what is missing
    requireMap(*run.other, drawing.focus, drawing.reading);
    auto figure = compareFigure({run.trace, drawing.focus, drawing.reading, {}},
                                {run.other, drawing.focus, drawing.reading, nameOfFile(drawing.compareWith)},
                                {drawing.reading, drawing.matching, drawing.palette, drawing.signedPalette});
    if (!figure)
        throw Error({Error::Kind::invalid, "the two runs have no cells in common", "--compare-with", {}, {}});
    return figure;
}

std::unique_ptr<Figure> importanceFigure(const DrawnRun& run)
{
    return std::make_unique<AblationFigure>(
        HeadBoardData{run.importance->shape, run.trace->switches, run.importance, {}}, run.trace, run.other);
}

} // namespace

std::unique_ptr<Figure> drawnFigure(const DrawnRun& run, const Drawing& drawing)
{
    const auto& trace = run.trace;
    checkPlaces(*trace, drawing);
    sayEmptyRows(*trace, drawing);
    switch (drawing.view) {
    case DrawnView::map:
        return readingFigure(trace, drawing.focus, drawing.reading, drawing.palette);
    case DrawnView::lines:
        return linesFigure(trace, drawing.focus, drawing.reading, drawing.palette,
                           drawing.allHeads ? std::vector<int>{} : std::vector<int>{drawing.focus.head});
    case DrawnView::tokens:
        return tokensFigure(trace, drawing.focus, drawing.reading, drawing.palette, drawing.tokens,
                            drawing.attendedBy ? TokenDirection::attended_by : TokenDirection::attends_to);
    case DrawnView::flow:
        return flowFigure(trace, drawing.focus, drawing.reading, drawing.palette);
    case DrawnView::compare:
        return comparedFigure(run, drawing);
    case DrawnView::importance:
        return importanceFigure(run);
    case DrawnView::beam:
        return std::make_unique<BeamFigure>(trace);
    case DrawnView::heads:
        break;
    }
    return sheetFigure(
        trace, drawing.kinds.front(), drawing.palette,
        {drawing.reading, drawing.order.has_value(), drawing.order.value_or(HeadOrder::place), drawing.ascending});
}

void drawAllHeads(const std::shared_ptr<const Trace>& trace, const Drawing& drawing, const QString& folder)
{
    checkPlaces(*trace, drawing);
    sayEmptyRows(*trace, drawing);
    const HeadFolder what{.kinds = drawing.kinds,
                          .reading = drawing.reading,
                          .palette = drawing.palette,
                          .options = drawing.options,
                          .format = drawing.format};
    exportHeadFolder(trace, what, folder, [](const QString& file, int, int) {
        print(file + u'\n');
        return true;
    });
}

} // namespace regard::app
