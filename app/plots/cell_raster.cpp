#include "app/plots/cell_raster.h"

#include <algorithm>
#include <cmath>

#include <QPaintEngine>

#include "app/plots/cells.h"

namespace regard::app {

namespace {

/// The finest image that the device can show; a file's reader zooms, so a file gets all.
QSize finest(const QPainter& painter, const HeatMapData& data, const QRectF& map)
{
    const QSize all(int(data.columns), int(data.rows));
    if (!painter.paintEngine() || painter.paintEngine()->type() != QPaintEngine::Raster)
        return all;
    const QRectF device = painter.combinedTransform().mapRect(map);
    return all.boundedTo({std::max(1, int(device.width())), std::max(1, int(device.height()))});
}

} // namespace

void drawCellImage(QPainter& painter, const HeatMapData& data, const QRectF& map, const Palette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setRenderHint(QPainter::LosslessImageRendering, true);
    painter.drawImage(map, cellImage(data, palette, finest(painter, data, map)));
    painter.restore();
}

} // namespace regard::app
