#include "app/plots/heat_map_scene.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/plots/heat_map_raster.h"

namespace regard::app {

namespace {

constexpr double largest_cell = 48;        // pixels, zoomed in as far as may be
constexpr double largest_cell_lines = 3.2; // with large letters

double largestCell(const Theme& theme)
{
    return std::max(largest_cell, QFontMetricsF(theme.font).height() * largest_cell_lines);
}

} // namespace

void HeatMapScene::setData(HeatMapData newData)
{
    newData = checked(std::move(newData));
    const bool same_size = newData.rows == data.rows && newData.columns == data.columns;
    const bool same_labels =
        same_size && newData.roomOfRows() == data.roomOfRows() && newData.roomOfColumns() == data.roomOfColumns();
    data = std::move(newData);
    if (same_labels)
        facts.setNumbers(data);
    else
        facts = MapFacts(data);
    pyramid_ = {};
    margins_.reset();
    image_ = {};
    if (!same_size)
        window = {};
}

void HeatMapScene::setPalette(const Palette& newPalette)
{
    palette = newPalette;
    image_ = {};
}

void HeatMapScene::arrange(const QSizeF& room)
{
    layout = regard::app::arrange(data, facts, room, theme, strip);
    image_ = {};
    show(isZoomed() ? window : limits().whole());
}

void HeatMapScene::show(const QRectF& newWindow)
{
    const WindowLimits bounds = limits();
    const QRectF next = confined(newWindow, bounds);
    if (next != window)
        image_ = {};
    window = next;
    shown = isZoomed() ? zoomedLayout(layout, facts, window, theme) : layout;
}

WindowLimits HeatMapScene::limits() const
{
    const QSizeF cells(double(data.columns), double(data.rows));
    const double largest = largestCell(theme);
    return {cells, QSizeF(std::min(cells.width(), layout.map.width() / largest),
                          std::min(cells.height(), layout.map.height() / largest))};
}

bool HeatMapScene::isZoomed() const
{
    return !window.isEmpty() &&
           (window.width() < double(data.columns) - 1e-6 || window.height() < double(data.rows) - 1e-6);
}

bool HeatMapScene::mayZoom() const
{
    const WindowLimits bounds = limits();
    return bounds.fewest.width() < bounds.cells.width() - 1e-6 || bounds.fewest.height() < bounds.cells.height() - 1e-6;
}

QRectF HeatMapScene::wholeRect() const
{
    return wholeMapRect(shown.map, window, {double(data.columns), double(data.rows)});
}

const MapMargins& HeatMapScene::margins()
{
    if (!margins_)
        margins_ = marginsOf(data);
    return *margins_;
}

void HeatMapScene::drawImage(QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF& map = shown.map;
    if (image_.isNull()) {
        if (pyramid_.isEmpty())
            pyramid_ = MapPyramid(data);
        const QSize pixels(std::max(1, int(std::lround(map.width() * ratio))),
                           std::max(1, int(std::lround(map.height() * ratio))));
        const int gap = shown.grid ? std::max(1, int(std::lround(gridGap(wholeRect(), data) * ratio))) : 0;
        image_ = rasterOf(pyramid_, window, pixels, RasterColors::of(palette, theme, ratio), gap);
        image_.setDevicePixelRatio(ratio);
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(map.topLeft(), image_);
    painter.restore();
}

} // namespace regard::app
