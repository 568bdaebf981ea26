#include "app/export/masks_figure.h"

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "app/plots/read_map.h"
#include "app/session/token_labels.h"
#include "core/analysis/padding_share.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

void add(std::vector<std::unique_ptr<Figure>>& parts, const HeatMapData& data, const Palette& palette, const char* name)
{
    if (data.rows > 0)
        parts.push_back(std::make_unique<HeatMapFigure>(data, palette, QString(), ArrayNames{name, "query", "key"}));
}

} // namespace

std::unique_ptr<Figure> causalFigure(const Trace& trace, int layer, int head, const HeatMapData& scores,
                                     const Palette& ofScores, const HeatMapData& mask, const Palette& ofMask,
                                     const HeatMapData& weights, const Palette& ofWeights)
{
    std::vector<std::unique_ptr<Figure>> parts;
    add(parts, scores, ofScores, "score");
    add(parts, mask, ofMask, "mask");
    add(parts, weights, ofWeights, "weight");
    if (parts.empty())
        return nullptr;
    QString caption = attentionTitle(AttentionKind::decoder, layer, head) + u'\n' +
                      Text::tr("Mask: 0 where a key is seen, −∞ (hatched) where it is hidden.") + u'\n' +
                      runCaption(trace);
    if (!mask.notes.isEmpty())
        caption += u'\n' + noteText(mask.notes);
    return std::make_unique<StackedFigure>(std::move(parts), caption);
}

std::unique_ptr<Figure> paddingFigure(const Trace& trace, const BatchGrid& grid, const HeatMapData& masked,
                                      const HeatMapData& unmasked, const Palette& palette, const QString& note)
{
    const BatchGridLayout layout = arrangeBatch(grid, Theme::print());
    std::vector<std::unique_ptr<Figure>> parts;
    parts.push_back(std::make_unique<DrawnFigure>(
        Text::tr("The batch: hatched cells are padding"), layout.size,
        [grid, layout](QPainter& painter, const Theme& theme) { drawBatch(painter, grid, layout, theme, -1); },
        tabSeparated(grid)));
    add(parts, masked, palette, "masked");
    add(parts, unmasked, palette, "unmasked");
    return std::make_unique<StackedFigure>(std::move(parts), note + u'\n' + runCaption(without_padding(trace)));
}

} // namespace regard::app
