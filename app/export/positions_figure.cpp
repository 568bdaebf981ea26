#include "app/export/positions_figure.h"

#include <QCoreApplication>

#include "app/export/caption.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

constexpr double page_width = 520; // points

std::unique_ptr<Figure> wordsFigure(const WordPairs& words)
{
    const WordPairsLayout layout = arrangePairs(words, page_width, Theme::print());
    return std::make_unique<DrawnFigure>(
        Text::tr("The two translations, word by word"), layout.size,
        [words, layout](QPainter& painter, const Theme& theme) { drawPairs(painter, words, layout, theme); },
        QString());
}

} // namespace

WordPairs variantPairs(const Trace& trained, const Trace& trace)
{
    WordPairs words = wordPairs(trained, trace);
    words.beforeName = Text::tr("as trained");
    words.afterName = Text::tr("changed", "the model that runs otherwise than trained");
    return words;
}

std::unique_ptr<Figure> variantFigure(const Trace& trace, const Trace* trained, const HeatMapData& before,
                                      const HeatMapData& after, const Palette& palette)
{
    if (after.rows == 0)
        return nullptr;
    std::vector<std::unique_ptr<Figure>> parts;
    if (trained)
        parts.push_back(wordsFigure(variantPairs(*trained, trace)));
    if (before.rows > 0)
        parts.push_back(
            std::make_unique<HeatMapFigure>(before, palette, QString(), ArrayNames{"as_trained", "query", "key"}));
    parts.push_back(std::make_unique<HeatMapFigure>(after, palette, QString(), ArrayNames{"weight", "query", "key"}));
    return std::make_unique<StackedFigure>(std::move(parts), runCaption(trace));
}

} // namespace regard::app
