#include "app/plots/heat_map_pyramid.h"

#include <cmath>

#include <gtest/gtest.h>

#include "app/plots/heat_map_raster.h"
#include "app/plots/heat_map_window.h"

namespace regard::app {
namespace {

HeatMapData square(std::size_t side, float value = 0)
{
    HeatMapData data;
    data.rows = data.columns = side;
    data.values.assign(side * side, value);
    return data;
}

RasterColors printed()
{
    return RasterColors::of(Palette(), Theme::print(), 1);
}

int count(const QImage& image, QRgb color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color;
    }
    return found;
}

TEST(MapPyramid, each_level_keeps_what_is_furthest_from_neutral)
{
    HeatMapData data = square(3);
    data.values = {0, 1, 0, 0, 0, 0, 0, 0, 0.4f};
    MapPyramid pyramid(data);
    EXPECT_EQ(pyramid.lastLevel(), 2);
    EXPECT_EQ(pyramid.level(0).cells, (std::vector<MapPyramid::Code>{0, 255, 0, 0, 0, 0, 0, 0, 102}));
    EXPECT_EQ(pyramid.level(1).cells, (std::vector<MapPyramid::Code>{255, 0, 0, 102}));
    EXPECT_EQ(pyramid.level(2).cells, (std::vector<MapPyramid::Code>{255}));
}

TEST(MapPyramid, negative_values_are_as_far_from_neutral_as_positive_ones)
{
    HeatMapData data = square(2);
    data.minimum = -1;
    data.values = {0, 0.2f, -0.9f, 0.8f};
    MapPyramid pyramid(data);
    EXPECT_EQ(pyramid.level(1).cells[0], pyramid.level(0).cells[2]);
}

TEST(MapPyramid, what_has_no_number_neither_hides_one_nor_becomes_one)
{
    HeatMapData data = square(2, 0.5f);
    data.masked = {true, true, false, false};
    data.leftOut = {false, false, true, false};
    EXPECT_EQ(MapPyramid(data).level(1).cells[0], 128) << "one number is left";
    data.leftOut = {false, false, true, true};
    EXPECT_EQ(MapPyramid(data).level(1).cells[0], MapPyramid::masked);
    data.masked.clear();
    data.leftOut.assign(4, true);
    EXPECT_EQ(MapPyramid(data).level(1).cells[0], MapPyramid::left_out);
    data.leftOut.clear();
    data.values[3] = NAN;
    data.values[0] = 1;
    EXPECT_EQ(MapPyramid(data).level(1).cells[0], MapPyramid::not_a_number);
}

TEST(MapPyramid, rows_with_ranges_of_their_own_are_compared_within_these)
{
    HeatMapData data = square(2);
    data.values = {0.1f, 0, 0.5f, 0};
    data.rowMaxima = {0.1f, 1};
    EXPECT_EQ(MapPyramid(data).level(0).cells, (std::vector<MapPyramid::Code>{255, 0, 128, 0}));
}

TEST(Raster, a_bright_column_of_2048_is_seen_at_any_size_and_any_place)
{
    HeatMapData data = square(2048);
    constexpr std::size_t bright = 1371;
    for (std::size_t row = 0; row < data.rows; ++row)
        data.values[row * data.columns + bright] = 1;
    MapPyramid pyramid(data);
    const QRgb color = Palette().color(1);
    for (const double size : {2048.0, 2000.3, 1500.7, 1024.0, 700.9, 300.1, 90.4}) {
        for (const int pixels : {64, 311, 800}) {
            for (const double start : {0.0, 633.37, 1290.5, 1370.2}) {
                const double left = std::min(start, 2048 - size);
                if (left > double(bright) || left + size < double(bright) + 1)
                    continue;
                const QImage image = rasterOf(pyramid, {left, left, size, size}, {pixels, pixels}, printed(), 0);
                const double widest = std::max(1.0, pixels / size) + 1;
                const int seen = count(image, color);
                EXPECT_GE(seen, pixels) << size << " cells on " << pixels << " pixels from " << left;
                EXPECT_LE(seen, int(widest * pixels)) << size << " cells on " << pixels << " pixels from " << left;
            }
        }
    }
    EXPECT_LT(pyramid.bytes(), 2048 * 2048 * 2 * 1.4);
}

TEST(Raster, large_cells_have_the_colour_of_their_value_and_stand_apart)
{
    HeatMapData data = square(4);
    for (std::size_t i = 0; i < 16; ++i)
        data.values[i] = float(i) / 15;
    MapPyramid pyramid(data);
    const QImage image = rasterOf(pyramid, {1, 1, 2, 2}, {20, 20}, printed(), 1);
    EXPECT_EQ(image.pixel(4, 4), Palette().color(5 / 15.0));
    EXPECT_EQ(image.pixel(14, 4), Palette().color(6 / 15.0));
    EXPECT_EQ(image.pixel(4, 14), Palette().color(9 / 15.0));
    EXPECT_EQ(image.pixel(9, 4), qRgb(255, 255, 255));
    EXPECT_EQ(image.pixel(4, 9), qRgb(255, 255, 255));
    EXPECT_EQ(image.pixel(10, 10), Palette().color(10 / 15.0));
}

TEST(Raster, masked_cells_are_hatched_and_those_left_out_are_background)
{
    HeatMapData data = square(2);
    data.masked = {true, false, false, false};
    data.leftOut = {false, true, false, false};
    MapPyramid pyramid(data);
    const QImage image = rasterOf(pyramid, {0, 0, 2, 2}, {40, 40}, printed(), 0);
    EXPECT_EQ(count(image.copy(20, 0, 20, 20), qRgb(255, 255, 255)), 400);
    EXPECT_EQ(count(image.copy(0, 0, 20, 20), Palette().color(0)), 0);
    QSet<QRgb> colors;
    for (int x = 0; x < 20; ++x)
        colors << image.pixel(x, 7);
    EXPECT_GE(colors.size(), 2) << "a hatch has lines and ground";
    EXPECT_EQ(image.pixel(3, 8), image.pixel(4, 7)) << "its lines rise";
}

TEST(Window, zooming_keeps_the_place_under_the_pointer)
{
    const WindowLimits limits{{512, 256}, {16, 8}};
    const QRectF once = zoomed(limits.whole(), 2, {100, 200}, limits);
    EXPECT_EQ(once, QRectF(50, 100, 256, 128));
    EXPECT_EQ(zoomed(once, 0.5, {100, 200}, limits), limits.whole());
    EXPECT_EQ(zoomed(limits.whole(), 1000, {512, 256}, limits), QRectF(496, 248, 16, 8)) << "as far as may be";
    EXPECT_EQ(zoomed(limits.whole(), 0.1, {3, 3}, limits), limits.whole()) << "never smaller than whole";
}

TEST(Window, stays_within_the_map)
{
    const WindowLimits limits{{100, 10}, {5, 20}};
    EXPECT_EQ(confined({-5, 3, 20, 4}, limits), QRectF(0, 0, 20, 10)) << "fewer rows than may be seen: all of them";
    EXPECT_EQ(confined({95, 0, 20, 10}, limits), QRectF(80, 0, 20, 10));
    EXPECT_EQ(confined({}, {{0, 0}, {0, 0}}), QRectF(0, 0, 0, 0));
}

TEST(Window, moves_as_little_as_it_takes_to_show_a_cell)
{
    const WindowLimits limits{{100, 100}, {5, 5}};
    const QRectF window(20, 20, 10, 10);
    EXPECT_EQ(revealing(window, {25, 25}, limits), window);
    EXPECT_EQ(revealing(window, {30, 25}, limits), QRectF(22, 20, 10, 10));
    EXPECT_EQ(revealing(window, {25, 15}, limits), QRectF(20, 14, 10, 10));
    EXPECT_EQ(revealing(window, {0, 99}, limits), QRectF(0, 90, 10, 10));
    EXPECT_EQ(revealing(window, {-1, 25}, limits), window) << "a row as a whole";
}

} // namespace
} // namespace regard::app
