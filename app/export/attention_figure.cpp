#include "app/export/attention_figure.h"

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/export/numbers.h"
#include "app/plots/attention_map.h"
#include "app/plots/read_map.h"
#include "app/session/odd_weights.h"

namespace regard::app {

namespace {

QString measured(const Trace& trace, AttentionMeasure measure)
{
    const bool odd = !oddWeights(trace).isEmpty();
    switch (measure) {
    case AttentionMeasure::weight:
        return odd ? QCoreApplication::translate("regard", "values as the file has them")
                   : QCoreApplication::translate("regard", "weights after mask and soft-max");
    case AttentionMeasure::weighted_value:
        return odd ? QCoreApplication::translate("regard", "values as the file has them times the length of the value")
                   : QCoreApplication::translate("regard",
                                                 "weights after mask and soft-max times the length of the value");
    case AttentionMeasure::rollout:
        return QCoreApplication::translate("regard", "attention rollout");
    }
    return {};
}

} // namespace

std::unique_ptr<Figure> headFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, int layer, int head,
                                   Palette palette)
{
    attentionMap(*trace, kind, layer, head); // names what is wrong with layer and head
    return readingFigure(trace, {kind, layer, head, -1, -1}, {}, palette);
}

std::unique_ptr<Figure> readingFigure(const std::shared_ptr<const Trace>& trace, const Focus& focus,
                                      const Reading& reading, Palette palette, HeadMaxima* known)
{
    HeatMapData data = requireMap(*trace, focus, reading, known);
    QStringList lines = {
        QCoreApplication::translate("regard", "%1 (counted from 0): %2, rows are queries, columns keys.")
            .arg(data.title, measured(*trace, reading.measure)),
        noteText(data.notes), colourNote(data, reading), runCaption(*trace)};
    lines.removeAll(QString());
    return std::make_unique<HeatMapFigure>(std::move(data), palette, lines.join('\n'),
                                           ArrayNames{arrayName(reading.measure), "query", "key"});
}

std::unique_ptr<Figure> sheetFigure(std::shared_ptr<const Trace> trace, AttentionKind kind, Palette palette,
                                    SheetChoice choice)
{
    return std::make_unique<SheetFigure>(std::move(trace), kind, palette, std::move(choice));
}

} // namespace regard::app
