#include "app/commands/render_figures.h"

#include "app/export/attention_figure.h"
#include "app/export/head_folder.h"
#include "app/export/lines_figure.h"
#include "app/export/tokens_figure.h"
#include "app/plots/attention_map.h"

namespace regard::app {

namespace {

/// The window passes over chosen heads that another model has; here each was asked for by name.
void checkChosen(const Trace& trace, const Drawing& drawing)
{
    const Reading& reading = drawing.reading;
    if (reading.combination == HeadCombination::one || reading.scope != HeadScope::chosen)
        return;
    for (const HeadPlace place : reading.chosen)
        attentionWeights(trace, drawing.focus.kind, int(place.layer), int(place.head));
}

} // namespace

std::unique_ptr<Figure> drawnFigure(const std::shared_ptr<const Trace>& trace, const Drawing& drawing)
{
    checkChosen(*trace, drawing);
    switch (drawing.view) {
    case DrawnView::map:
        return readingFigure(trace, drawing.focus, drawing.reading, drawing.palette);
    case DrawnView::lines:
        return linesFigure(trace, drawing.focus, drawing.reading, drawing.palette,
                           drawing.allHeads ? std::vector<int>{} : std::vector<int>{drawing.focus.head});
    case DrawnView::tokens:
        return tokensFigure(trace, drawing.focus, drawing.reading, drawing.palette, drawing.tokens,
                            drawing.attendedBy ? TokenDirection::attended_by : TokenDirection::attends_to);
    case DrawnView::heads:
        break;
    }
    return sheetFigure(trace, drawing.kinds.front(), drawing.palette, {drawing.reading});
}

void drawAllHeads(const std::shared_ptr<const Trace>& trace, const Drawing& drawing, const QString& folder)
{
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
