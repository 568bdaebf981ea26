#include "app/export/attention_figure.h"

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/export/sheet_figure.h"
#include "app/plots/attention_map.h"
#include "app/session/token_labels.h"

namespace regard::app {

std::unique_ptr<Figure> headFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, int layer, int head,
                                   Palette palette)
{
    HeatMapData data = attentionMap(*trace, kind, layer, head);
    QStringList lines = {
        QCoreApplication::translate(
            "regard", "%1 (counted from 0): weights after mask and soft-max, rows are queries, columns keys.")
            .arg(attentionTitle(kind, layer, head)),
        runCaption(*trace)};
    lines.removeAll(QString());
    return std::make_unique<HeatMapFigure>(std::move(data), palette, lines.join('\n'),
                                           ArrayNames{"weight", "query", "key"});
}

std::unique_ptr<Figure> sheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette)
{
    return std::make_unique<SheetFigure>(std::move(trace), kind, palette);
}

} // namespace regard::app
