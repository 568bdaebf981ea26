#include "app/export/heat_map_figure.h"

#include <algorithm>

#include "app/export/caption.h"
#include "app/export/figure_layout.h"
#include "app/export/raster_note.h"
#include "app/plots/heat_map_painter.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr std::size_t most_cells = 4096 * 4096; // 64 MB of numbers
constexpr double narrowest = 220; // points: room for the title and the caption

HeatMapData drawable(HeatMapData data)
{
    data = checked(std::move(data));
    if (data.values.empty() || data.values.size() > most_cells)
        throw Error({.kind = Error::Kind::invalid,
                     .what = data.values.empty() ? "the map has no cells" : "the map has too many cells for a file",
                     .where = "picture",
                     .expected = "1 to " + std::to_string(most_cells),
                     .found = std::to_string(data.values.size())});
    return data;
}

QString noted(QString caption, std::size_t cells)
{
    const QString note = rasterNote(cells);
    if (note.isEmpty())
        return caption;
    return caption.isEmpty() ? note : caption + u'\n' + note;
}

} // namespace

HeatMapFigure::HeatMapFigure(HeatMapData data, Palette palette, QString caption, ArrayNames names)
    : data_(drawable(std::move(data))), palette_(palette), caption_(noted(std::move(caption), data_.values.size())),
      names_(std::move(names)), theme_(Theme::print()), layout_(figureLayout(data_, theme_))
{
}

QSizeF HeatMapFigure::size() const
{
    const double width = std::max(layout_.size.width(), narrowest);
    return {width, layout_.size.height() + captionHeight(caption_, width, theme_)};
}

void HeatMapFigure::paint(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), size()), theme_.background);
    drawHeatMap(painter, data_, layout_, palette_, theme_);
    drawCaption(painter, caption_, layout_.size.height(), size().width(), theme_);
}

} // namespace regard::app
