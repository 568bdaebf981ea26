#include "app/plots/heat_map_raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace regard::app {

namespace {

constexpr double hatch_spacing = 6; // of the lines, along the map's top edge
constexpr double hatch_width = 0.8;

/// The cells of one axis that a pixel stands for.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool gap = false; ///< between two cells
    bool operator==(const Span&) const = default;
};

/// `block` cells of the map are one of the level's `count`.
std::vector<Span> spansOf(double start, double size, int pixels, double block, std::size_t count, int gap)
{
    std::vector<Span> spans(static_cast<std::size_t>(pixels));
    const double per_pixel = size / pixels / block;
    const double first = start / block;
    const auto inside = [count](double index) { return std::size_t(std::clamp(index, 0.0, double(count - 1))); };
    for (int i = 0; i < pixels; ++i) {
        Span& span = spans[std::size_t(i)];
        if (per_pixel <= 1) { // the cell under the pixel's middle
            span.begin = inside(std::floor(first + (i + 0.5) * per_pixel));
            span.end = span.begin + 1;
            span.gap = gap > 0 && inside(std::floor(first + (i + gap + 0.5) * per_pixel)) != span.begin;
        } else { // all cells that begin within it
            const double begin = first + i * per_pixel;
            span.begin = inside(i == 0 ? std::floor(begin) : std::ceil(begin - 1e-9));
            span.end = std::max(span.begin, inside(std::ceil(begin + per_pixel - 1e-9) - 1)) + 1;
        }
    }
    return spans;
}

/// The smallest copy of the map whose cells still are no larger than a pixel.
int levelFor(double cells_per_pixel, int last)
{
    int level = 0;
    while (level < last && cells_per_pixel >= 2) {
        cells_per_pixel /= 2;
        ++level;
    }
    return level;
}

using Codes = std::vector<MapPyramid::Code>;

/// The entries of one line of pixels; whether some of them are masked.
bool readLine(const MapPyramid& pyramid, const MapPyramid::Level& level, const Span& rows,
              const std::vector<Span>& columns, Codes& line)
{
    bool masked = false;
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
        const MapPyramid::Code* cells = level.cells.data() + row * level.columns;
        for (std::size_t x = 0; x < columns.size(); ++x) {
            MapPyramid::Code code = cells[columns[x].begin];
            for (std::size_t column = columns[x].begin + 1; column < columns[x].end; ++column)
                code = pyramid.stronger(code, cells[column]);
            line[x] = row == rows.begin ? code : pyramid.stronger(line[x], code);
            masked |= line[x] == MapPyramid::masked;
        }
    }
    return masked;
}

void paintLine(const Codes& line, const Span& rows, const std::vector<Span>& columns, int y, const RasterColors& colors,
               QRgb* to)
{
    const std::size_t period = colors.hatch.size();
    for (std::size_t x = 0; x < line.size(); ++x) {
        if (line[x] == MapPyramid::masked)
            to[x] = colors.hatch[(x + std::size_t(y)) % period];
        else
            to[x] = rows.gap || columns[x].gap ? colors.background : colors.entries[line[x]];
    }
}

} // namespace

RasterColors RasterColors::of(const Palette& palette, const Theme& theme, double ratio)
{
    RasterColors colors;
    for (std::size_t code = 0; code < 256; ++code)
        colors.entries[code] = palette.color(double(code) / 255);
    colors.entries[MapPyramid::not_a_number] = palette.color(std::nan(""));
    colors.entries[MapPyramid::left_out] = theme.background.rgb();
    colors.background = theme.background.rgb();
    const QColor ground = mixed(theme.text, theme.background, 0.06);
    const QColor stroke = mixed(theme.text, theme.background, 0.36);
    const int period = std::max(2, int(std::lround(hatch_spacing * ratio)));
    const double half = hatch_width * ratio / 2 * std::numbers::sqrt2; // of the line, measured along x
    for (int i = 0; i < period; ++i) {
        int covered = 0;
        for (int part = 0; part < 32; ++part) {
            const double distance = std::fabs(i - period / 2 + (part + 0.5) / 16 - 1);
            covered += distance <= half;
        }
        colors.hatch.push_back(mixed(stroke, ground, covered / 32.0).rgb());
    }
    return colors;
}

QImage rasterOf(MapPyramid& pyramid, const QRectF& window, const QSize& pixels, const RasterColors& colors, int gap)
{
    if (pyramid.isEmpty() || pixels.isEmpty() || window.isEmpty())
        return {};
    const int index =
        levelFor(std::min(window.width() / pixels.width(), window.height() / pixels.height()), pyramid.lastLevel());
    const MapPyramid::Level& level = pyramid.level(index);
    const double block = std::pow(2.0, index);
    const auto columns = spansOf(window.left(), window.width(), pixels.width(), block, level.columns, gap);
    const auto rows = spansOf(window.top(), window.height(), pixels.height(), block, level.rows, gap);

    QImage image(pixels, QImage::Format_RGB32);
    Codes line(columns.size());
    bool masked = false;
    for (int y = 0; y < pixels.height(); ++y) {
        const Span& row = rows[std::size_t(y)];
        const bool same = y > 0 && row == rows[std::size_t(y) - 1];
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
        if (same && !masked) {
            std::memcpy(to, image.constScanLine(y - 1), std::size_t(pixels.width()) * sizeof(QRgb));
            continue;
        }
        if (!same)
            masked = readLine(pyramid, level, row, columns, line);
        paintLine(line, row, columns, y, colors, to);
    }
    return image;
}

} // namespace regard::app
