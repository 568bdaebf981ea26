#include "app/plots/attention_lines_raster.h"

#include <algorithm>
#include <cmath>

namespace regard::app {

namespace {

/// Share of the height at a share of the width of a cubic whose handles lie half-way, level with the ends.
double riseAt(double x)
{
    double low = 0, high = 1;
    for (int i = 0; i < 40; ++i) {
        const double t = (low + high) / 2;
        const double at = 1.5 * t * (1 - t) + t * t * t; // 3t(1-t)²/2 + 3t²(1-t)/2 + t³
        (at < x ? low : high) = t;
    }
    const double t = (low + high) / 2;
    return t * t * (3 - 2 * t);
}

void blend(QRgb& pixel, const quint32* color, quint32 alpha)
{
    // Red and blue at once; 0 … 256 parts.
    const quint32 rest = 256 - alpha;
    const quint32 redBlue = ((pixel & 0xff00ffU) * rest + color[0] * alpha + 0x800080U) >> 8;
    const quint32 green = ((pixel & 0x00ff00U) * rest + color[1] * alpha + 0x008000U) >> 8;
    pixel = 0xff000000U | (redBlue & 0xff00ffU) | (green & 0x00ff00U);
}

} // namespace

QPainterPath linePath(const QPointF& from, const QPointF& to)
{
    QPainterPath path(from);
    const double middle = (from.x() + to.x()) / 2;
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

LineRaster::LineRaster(QImage& image, double left, double right)
    : pixels_(reinterpret_cast<QRgb*>(image.bits())), stride_(image.bytesPerLine() / qsizetype(sizeof(QRgb))),
      height_(image.height()), bottom_(image.height())
{
    first_ = std::clamp(int(std::floor(left)), 0, image.width());
    const int last = std::clamp(int(std::ceil(right)), first_, image.width());
    const double width = std::max(right - left, 1.0);
    for (int x = first_; x < last; ++x) {
        const double share = std::clamp((x + 0.5 - left) / width, 0.0, 1.0);
        rise_.push_back(float(riseAt(share)));
        const double before = riseAt(std::clamp(share - 0.25 / width, 0.0, 1.0));
        const double after = riseAt(std::clamp(share + 0.25 / width, 0.0, 1.0));
        slope_.push_back(float((after - before) * 2));
    }
}

void LineRaster::confine(int top, int bottom)
{
    top_ = std::clamp(top, 0, height_);
    bottom_ = std::clamp(bottom, top_, height_);
}

void LineRaster::draw(double y0, double y1, QRgb color, float opacity, float width)
{
    const quint32 alpha = quint32(std::lround(std::clamp(opacity, 0.0F, 1.0F) * 256));
    if (alpha == 0 || rise_.empty())
        return;
    const float reach = width * (1 + float(std::fabs(y1 - y0)) * slope_[slope_.size() / 2]);
    if (std::max(y0, y1) + double(reach) < top_ || std::min(y0, y1) - double(reach) > bottom_)
        return;
    const quint32 parts[2] = {color & 0xff00ffU, color & 0x00ff00U};
    const float start = float(y0), height = float(y1 - y0);
    // Only the columns where the line is in sight: it rises or falls all the way.
    std::size_t from = 0, to = rise_.size();
    if (std::fabs(height) > 1) {
        const float a = (float(top_) - reach - start) / height, b = (float(bottom_) + reach - start) / height;
        from = std::size_t(std::lower_bound(rise_.begin(), rise_.end(), std::min(a, b)) - rise_.begin());
        to = std::size_t(std::upper_bound(rise_.begin(), rise_.end(), std::max(a, b)) - rise_.begin());
    }
    for (std::size_t i = from; i < to; ++i) {
        const float steep = height * slope_[i];
        drawColumn(first_ + int(i), start + height * rise_[i], width * 0.5F * std::sqrt(1 + steep * steep), parts,
                   alpha);
    }
}

void LineRaster::drawColumn(int x, float middle, float half, const quint32* color, quint32 alpha)
{
    const float top = std::max(middle - half, float(top_));
    const float bottom = std::min(middle + half, float(bottom_));
    if (bottom <= top)
        return;
    const int first = int(top);
    const int last = std::min(int(bottom), bottom_ - 1);
    QRgb* pixel = pixels_ + first * stride_ + x;
    if (first == last)
        return blend(*pixel, color, quint32(float(alpha) * (bottom - top) + 0.5F));
    blend(*pixel, color, quint32(float(alpha) * (float(first + 1) - top) + 0.5F));
    for (int y = first + 1; y < last; ++y)
        blend(*(pixel += stride_), color, alpha);
    blend(*(pixel + stride_), color, quint32(float(alpha) * (bottom - float(last)) + 0.5F));
}

} // namespace regard::app
