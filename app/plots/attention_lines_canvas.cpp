#include "app/plots/attention_lines_canvas.h"

#include <algorithm>
#include <cstring>

#include "app/plots/attention_lines_painter.h"

namespace regard::app {

namespace {

constexpr double columns_a_frame = 2.4e6; // that all lines pass through

/// Moves the rows of an image up by `by`, down if it is negative.
void shiftRows(QImage& image, int by)
{
    const auto bytes = std::size_t(image.bytesPerLine());
    uchar* first = image.bits();
    const auto kept = std::size_t(image.height() - std::abs(by)) * bytes;
    if (by > 0)
        std::memmove(first, first + std::size_t(by) * bytes, kept);
    else
        std::memmove(first + std::size_t(-by) * bytes, first, kept);
}

void fillRows(QImage& image, int top, int bottom, QRgb color)
{
    for (int y = top; y < bottom; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill(row, row + image.width(), color);
    }
}

} // namespace

const QImage& LinesCanvas::draw(const AttentionLinesData& data, std::span<const AttentionLine> lines,
                                const LinesChoice& choice, const LinesLayout& layout, const Palette& palette,
                                const Theme& theme, QSize size, double scale, int offset)
{
    int top = 0, bottom = size.height();
    const int by = offset - offset_;
    if (image_.size() != size)
        image_ = QImage(size, QImage::Format_RGB32);
    else if (by == 0)
        return image_;
    else if (std::abs(by) < size.height()) {
        shiftRows(image_, by);
        (by > 0 ? top : bottom) = by > 0 ? size.height() - by : -by;
    }
    offset_ = offset;
    fillRows(image_, top, bottom, theme.background.rgb());
    rasteriseLines(image_, data, lines, choice, layout, palette, theme, scale, offset, top, bottom);
    return image_;
}

std::size_t affordableLines(const LinesLayout& layout, double scale, double viewHeight)
{
    const double columns = std::max((layout.lineRight - layout.lineLeft) * scale, 1.0);
    // Lines lie all over the content: of those, the part in sight is drawn.
    const double share = std::min(1.0, viewHeight / std::max(layout.contentHeight, 1.0));
    return std::size_t(columns_a_frame / columns / share);
}

} // namespace regard::app
