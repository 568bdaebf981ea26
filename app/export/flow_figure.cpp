#include "app/export/flow_figure.h"

#include <QCoreApplication>

#include "app/export/tokens_figure.h"
#include "app/plots/flow_shades.h"
#include "app/plots/read_map.h"
#include "app/session/token_labels.h"
#include "core/analysis/attention_flow.h"

namespace regard::app {

std::unique_ptr<Figure> flowFigure(const std::shared_ptr<const Trace>& trace, const Focus& focus,
                                   const Reading& reading, Palette palette)
{
    const std::vector<float> values =
        attention_flow(*trace, focus.kind, std::size_t(focus.layer), std::size_t(focus.query));
    // The map gives the tokens alone.
    const HeatMapData map = requireMap(*trace, {focus.kind, focus.layer, 0, focus.query, -1}, {});
    const int items[] = {focus.query};
    ShadedTokensData data = shadedTokens(*trace, focus.kind, map, items, TokenDirection::attends_to, true);
    const QString name = data.paragraphs.back().items[std::size_t(focus.query)].label; // the source's where it is both
    setKeyShades(data, flowShades(values, reading), flowHeading(name, focus.layer));
    return flowFigure(std::move(data), focus.kind, reading, palette, *trace);
}

std::unique_ptr<Figure> flowFigure(ShadedTokensData shaded, AttentionKind kind, const Reading& reading, Palette palette,
                                   const Trace& trace)
{
    Reading read = reading;
    read.range = ValueRange::unit; // the flow's own, whatever the maps share
    const QString colours = colourNote(shaded.shades, read);
    const QString done = shaded.heading + u'.' + (colours.isEmpty() ? QString() : u'\n' + colours);
    shaded.title = QCoreApplication::translate("regard", "%1, attention flow").arg(attentionKindTitle(kind));
    return shadedFigure(std::move(shaded), palette, done, trace);
}

} // namespace regard::app
