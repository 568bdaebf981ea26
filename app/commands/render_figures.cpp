#include "app/commands/render_figures.h"

#include "app/export/attention_figure.h"
#include "app/export/head_folder.h"

namespace regard::app {

std::unique_ptr<Figure> drawnFigure(const std::shared_ptr<const Trace>& trace, const Drawing& drawing)
{
    if (drawing.view == DrawnView::map)
        return readingFigure(trace, drawing.focus, drawing.reading, drawing.palette);
    return sheetFigure(trace, drawing.kinds.front(), drawing.palette, drawing.reading);
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
