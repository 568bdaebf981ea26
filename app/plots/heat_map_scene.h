#pragma once

#include <optional>

#include <QImage>

#include "app/plots/heat_map_data.h"
#include "app/plots/heat_map_layout.h"
#include "app/plots/heat_map_margins.h"
#include "app/plots/heat_map_painter.h"
#include "app/plots/heat_map_pyramid.h"
#include "app/plots/heat_map_window.h"

namespace regard::app {

/// What a heat map on screen shows: shared by the widget and the things it draws.
struct HeatMapScene {
    HeatMapData data;
    MapFacts facts;
    Palette palette;
    Theme theme;
    HeatMapLayout layout; ///< of the whole map
    HeatMapLayout shown;  ///< of the part that is seen
    QRectF window;        ///< that part, in cells
    double strip = 0;     ///< room for margins, in line heights
    bool numbers = false; ///< values are written into cells that have room for them
    Mark mark;
    Mark pointed; ///< the cell under the pointer

    void setData(HeatMapData newData);
    void setPalette(const Palette& newPalette);
    void arrange(const QSizeF& room); ///< places everything anew; the part seen stays
    void show(const QRectF& newWindow);

    WindowLimits limits() const;
    bool isZoomed() const;
    bool mayZoom() const; ///< cells could be larger than those of the whole map
    /// Where the whole map would lie, most of it out of sight when zoomed in.
    QRectF wholeRect() const;
    void drawImage(QPainter& painter);
    const MapMargins& margins(); ///< worked out when first asked for

private:
    MapPyramid pyramid_;
    std::optional<MapMargins> margins_;
    QImage image_; ///< of the part that is seen, made when first needed
};

} // namespace regard::app
