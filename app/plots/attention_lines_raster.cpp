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

constexpr int level_run = 4; ///< columns that a line is level in at a time, where it hardly rises
constexpr float level_rise = 0.2F;

/// Neighbouring pixels; 0 … 256 parts of the colour.
void blend(QRgb* pixels, int count, const quint32* color, quint32 alpha)
{
    // Red and blue at once.
    const quint32 rest = 256 - alpha;
    const quint32 redBlue = color[0] * alpha + 0x800080U, green = color[1] * alpha + 0x008000U;
    for (int i = 0; i < count; ++i) {
        const quint32 pixel = pixels[i];
        pixels[i] = 0xff000000U | (((pixel & 0xff00ffU) * rest + redBlue) >> 8 & 0xff00ffU) |
                    (((pixel & 0x00ff00U) * rest + green) >> 8 & 0x00ff00U);
    }
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
      height_(image.height()), left_(left), bottom_(image.height())
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
        steepest_ = std::max(steepest_, slope_.back());
    }
}

void LineRaster::confine(int top, int bottom)
{
    top_ = std::clamp(top, 0, height_);
    bottom_ = std::clamp(bottom, top_, height_);
}

void LineRaster::takePart(int part, int parts)
{
    const auto edge = [this, parts](int at) {
        return std::ptrdiff_t(rise_.size() * std::size_t(at) / std::size_t(parts));
    };
    const auto begin = edge(part), end = edge(part + 1);
    first_ += int(begin);
    rise_ = {rise_.begin() + begin, rise_.begin() + end};
    slope_ = {slope_.begin() + begin, slope_.begin() + end};
}

void LineRaster::draw(double y0, double y1, QRgb color, float opacity, float width, LineDash dash)
{
    const quint32 alpha = quint32(std::lround(std::clamp(opacity, 0.0F, 1.0F) * 256));
    if (alpha == 0 || rise_.empty())
        return;
    const float reach = width * (1 + float(std::fabs(y1 - y0)) * steepest_);
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
        // Runs begin at the same columns whatever part of the picture is drawn.
        from -= from % level_run;
        to = std::min((to + level_run - 1) / level_run * level_run, rise_.size());
    }
    const float half = width * 0.5F;
    for (std::size_t i = from; i < to;) {
        const float steep = height * slope_[i];
        const bool level = dash == LineDash::solid && i % level_run == 0 && i + level_run <= to &&
                           std::fabs(steep) * level_run < level_rise;
        if (dash != LineDash::solid && !hasInk(dash, (first_ + double(i) + 0.5 - left_) / scale_)) {
            ++i;
            continue;
        }
        const std::size_t middle = level ? i + level_run / 2 : i;
        drawRun(first_ + int(i), level ? level_run : 1, start + height * rise_[middle],
                half * std::sqrt(1 + steep * steep), parts, alpha);
        i += level ? level_run : 1;
    }
}

void LineRaster::drawRun(int x, int count, float middle, float half, const quint32* color, quint32 alpha)
{
    // In 256ths of a pixel.
    const int top = std::max(int((middle - half) * 256), top_ * 256);
    const int bottom = std::min(int((middle + half) * 256), bottom_ * 256);
    if (bottom <= top)
        return;
    const int first = top >> 8, last = (bottom - 1) >> 8;
    QRgb* pixels = pixels_ + first * stride_ + x;
    if (first == last)
        return blend(pixels, count, color, (alpha * quint32(bottom - top) + 128) >> 8);
    blend(pixels, count, color, (alpha * quint32(256 - (top & 255)) + 128) >> 8);
    for (int y = first + 1; y < last; ++y)
        blend(pixels += stride_, count, color, alpha);
    blend(pixels + stride_, count, color, (alpha * quint32(((bottom - 1) & 255) + 1) + 128) >> 8);
}

} // namespace regard::app
