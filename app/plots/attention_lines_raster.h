#pragma once

#include <vector>

#include <QImage>
#include <QPainterPath>
#include <QPointF>

#include "app/plots/attention_lines_style.h"

namespace regard::app {

/// The curve from (x0, y0) to (x1, y1) that leaves and arrives level: what is drawn in files.
QPainterPath linePath(const QPointF& from, const QPointF& to);

/// Draws such curves column by column into an opaque image: many times faster than a painter's paths, every column
/// blended once. All lengths are pixels of the image.
class LineRaster {
public:
    /// Lines run from `left` to `right`. `image` is RGB32 and outlives this.
    LineRaster(QImage& image, double left, double right);

    /// From height y0 at the left to y1 at the right; `opacity` 0 … 1, `width` across the line.
    void draw(double y0, double y1, QRgb color, float opacity, float width, LineDash dash = LineDash::solid);
    /// So many pixels a unit: of dashes.
    void setScale(double scale) { scale_ = scale; }
    /// Rows outside [top, bottom) stay as they are.
    void confine(int top, int bottom);
    /// Part `part` of `parts` of the columns: parts can be drawn at the same time.
    void takePart(int part, int parts);

private:
    void drawRun(int x, int count, float middle, float half, const quint32* color, quint32 alpha);

    QRgb* pixels_;
    qsizetype stride_;
    int height_;
    double scale_ = 1;
    double left_ = 0;
    int first_ = 0;            ///< column
    std::vector<float> rise_;  ///< of each column: share of the way from y0 to y1
    std::vector<float> slope_; ///< of each column: rise a pixel
    float steepest_ = 0;
    int top_ = 0;
    int bottom_ = 0;
};

} // namespace regard::app
