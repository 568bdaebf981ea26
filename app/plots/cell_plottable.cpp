#include "app/plots/cell_plottable.h"

#include "app/plots/heat_map_numbers.h"
#include "app/plots/heat_map_scroll.h"
#include "app/plots/pending.h"

namespace regard::app {

CellPlottable::CellPlottable(QCPAxis* columns, QCPAxis* rows, HeatMapScene& scene)
    : QCPAbstractPlottable(columns, rows), scene_(scene)
{
    setSelectable(QCP::stNone);
}

double CellPlottable::selectTest(const QPointF& position, bool, QVariant*) const
{
    return scene_.shown.map.contains(position) ? 0 : -1;
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

void CellPlottable::draw(QCPPainter* painter)
{
    if (scene_.data.rows == 0 || scene_.data.columns == 0)
        return;
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        drawCells(*painter, scene_.data, scene_.layout.map, scene_.palette, scene_.theme,
                  {.grid = scene_.layout.grid, .vector = true});
        return;
    }
    scene_.drawImage(*painter);
    drawPending(*painter, scene_.data, scene_.wholeRect(), scene_.shown.map, scene_.theme);
    if (painter->modes().testFlag(QCPPainter::pmNoCaching))
        return;
    const QRectF whole = scene_.wholeRect();
    painter->save();
    if (scene_.numbers) {
        painter->save();
        painter->setClipRect(scene_.shown.map, Qt::IntersectClip);
        drawNumbers(*painter, scene_.data, whole, scene_.window, scene_.palette, scene_.theme);
        painter->restore();
    }
    painter->setClipRect(scene_.shown.map.adjusted(-4, -4, 4, 4), Qt::IntersectClip);
    if (!(scene_.pointed == scene_.mark))
        drawPointed(*painter, scene_.data, whole, scene_.pointed.row, scene_.pointed.column);
    drawHighlight(*painter, scene_.data, whole, scene_.mark.row, scene_.mark.column, scene_.theme);
    painter->restore();
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
    drawHeatMapFrame(*painter, scene_.data, scene_.facts.legend, scene_.shown, scene_.palette, scene_.theme,
                     scene_.mark);
    if (scene_.strip > 0)
        drawMargins(*painter, scene_.margins(), scene_.shown, scene_.window, scene_.mark, scene_.theme);
    if (scene_.isZoomed() && !painter->modes().testFlag(QCPPainter::pmNoCaching))
        drawScrollLines(*painter, scene_.shown.map, scene_.window, scene_.limits(), scene_.mark, scene_.theme);
}

} // namespace regard::app
