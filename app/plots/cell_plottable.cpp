#include "app/plots/cell_plottable.h"

#include "app/plots/hatch.h"

namespace regard::app {

CellPlottable::CellPlottable(QCPAxis* columns, QCPAxis* rows, HeatMapScene& scene)
    : QCPAbstractPlottable(columns, rows), scene_(scene)
{
    setSelectable(QCP::stNone);
}

double CellPlottable::selectTest(const QPointF& position, bool, QVariant*) const
{
    return mapRect().contains(position) ? 0 : -1;
}

QCPRange CellPlottable::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = scene_.data.columns > 0;
    return {0, double(scene_.data.columns)};
}

QCPRange CellPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = scene_.data.rows > 0;
    return {0, double(scene_.data.rows)};
}

QRect CellPlottable::clipRect() const
{
    // The frame of a cell at the edge reaches beyond the axes.
    return QCPAbstractPlottable::clipRect().adjusted(-4, -4, 4, 4);
}

QRectF CellPlottable::mapRect() const
{
    const QPointF start = coordsToPixels(0, 0);
    const QPointF end = coordsToPixels(double(scene_.data.columns), double(scene_.data.rows));
    return QRectF(start, end).normalized();
}

void CellPlottable::draw(QCPPainter* painter)
{
    if (scene_.data.rows == 0 || scene_.data.columns == 0)
        return;
    const QRectF map = mapRect();
    const bool vector = painter->modes().testFlag(QCPPainter::pmVectorized);
    if (vector || scene_.layout.grid) {
        drawCells(*painter, scene_.data, map, scene_.palette, scene_.theme,
                  {.grid = scene_.layout.grid, .vector = vector});
    } else {
        drawImage(painter, map);
    }
    if (!painter->modes().testFlag(QCPPainter::pmNoCaching))
        drawHighlight(*painter, scene_.data, map, scene_.mark.row, scene_.mark.column, scene_.theme);
}

void CellPlottable::drawImage(QCPPainter* painter, const QRectF& map)
{
    if (scene_.image.isNull()) {
        const QSizeF pixels = map.size() * painter->device()->devicePixelRatioF();
        scene_.image = cellImage(scene_.data, scene_.palette, pixels.toSize().expandedTo({1, 1}));
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(map, scene_.image);
    painter->restore();
    drawHatch(*painter, scene_.data, map, scene_.theme);
}

void CellPlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, QColor::fromRgb(scene_.palette.color(0.5)));
}

HeatMapFrame::HeatMapFrame(QCustomPlot* plot, HeatMapScene& scene) : QCPLayerable(plot), scene_(scene)
{
}

void HeatMapFrame::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

void HeatMapFrame::draw(QCPPainter* painter)
{
    drawHeatMapFrame(*painter, scene_.data, scene_.layout, scene_.palette, scene_.theme, scene_.mark);
}

} // namespace regard::app
