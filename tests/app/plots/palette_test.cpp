#include "app/plots/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "app/plots/downsample.h"
#include "app/plots/hatch.h"
#include "app/plots/labels.h"
#include "app/plots/theme.h"
#include "app/plots/ticks.h"
#include "app/plots/token_axis.h"

namespace regard::app {
namespace {

TEST(Palette, ends_and_middles_are_the_published_ones)
{
    struct Published {
        PaletteName name;
        QRgb first, middle, last; // entries 0, 128 and 255
    };
    using enum PaletteName;
    for (const Published& one : std::initializer_list<Published>{{viridis, 0x440154, 0x21918c, 0xfde725},
                                                                 {cividis, 0x00224e, 0x7d7c78, 0xfee838},
                                                                 {magma, 0x000004, 0xb73779, 0xfcfdbf},
                                                                 {inferno, 0x000004, 0xbc3754, 0xfcffa4},
                                                                 {plasma, 0x0d0887, 0xcc4778, 0xf0f921},
                                                                 {greys, 0xffffff, 0x959595, 0x000000},
                                                                 {blues, 0xf7fbff, 0x6aaed6, 0x08306b},
                                                                 {purples, 0xfcfbfd, 0x9e9ac8, 0x3f007d},
                                                                 {yellow_blue, 0xffffd9, 0x40b5c4, 0x081d58},
                                                                 {red_blue, 0x053061, 0xf7f6f6, 0x67001f},
                                                                 {purple_orange, 0x2d004b, 0xf7f7f6, 0x7f3b08},
                                                                 {teal_brown, 0x003c30, 0xf5f5f4, 0x543005}}) {
        EXPECT_EQ(Palette(one.name).color(0), 0xff000000u | one.first) << qPrintable(paletteId(one.name));
        EXPECT_EQ(Palette(one.name).color(128 / 255.0), 0xff000000u | one.middle) << qPrintable(paletteId(one.name));
        EXPECT_EQ(Palette(one.name).color(1), 0xff000000u | one.last) << qPrintable(paletteId(one.name));
    }
    EXPECT_EQ(Palette(viridis).color(0.25), 0xff3b528bu) << "a quarter";
    EXPECT_EQ(allPalettes().size(), 12u);
}

TEST(Palette, clamps_and_has_a_colour_for_not_a_number)
{
    for (const PaletteName name : allPalettes()) {
        const Palette palette(name);
        EXPECT_EQ(palette.color(-3), palette.color(0));
        EXPECT_EQ(palette.color(INFINITY), palette.color(1));
        for (int i = 0; i <= 255; ++i)
            EXPECT_NE(palette.color(std::nan("")), palette.color(i / 255.0));
        EXPECT_EQ(paletteOfId(paletteId(name)), name);
    }
    EXPECT_FALSE(paletteOfId("jet"));
}

using Rgb = std::array<double, 3>;

Rgb linearLight(QRgb color)
{
    const auto one = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return {one(qRed(color)), one(qGreen(color)), one(qBlue(color))};
}

/// CIE 1976 lightness and colour, D65.
Rgb lab(const Rgb& light)
{
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505);
    const double y = root(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
    const double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// What a reader without red or green cones sees: Machado, Oliveira and Fernandes 2009, severity 1.
Rgb asSeen(const Rgb& light, bool withoutRed)
{
    constexpr double red[3][3] = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}};
    constexpr double green[3][3] = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
    Rgb seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += (withoutRed ? red : green)[i][j] * light[j];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    return seen;
}

TEST(Palette, sequential_ones_have_even_lightness_steps_in_one_direction)
{
    for (const PaletteName name : allPalettes()) {
        if (isDiverging(name))
            continue;
        const auto lightness = [name](double at) { return lab(linearLight(Palette(name).color(at)))[0]; };
        const double mean = (lightness(1) - lightness(0)) / 15;
        EXPECT_GT(std::fabs(mean), 4.5) << "from dark to light";
        for (int i = 1; i <= 15; ++i) {
            const double step = (lightness(i / 15.0) - lightness((i - 1) / 15.0)) / mean;
            EXPECT_GT(step, 0.3) << qPrintable(paletteId(name)) << " at " << i;
            EXPECT_LT(step, 1.7) << qPrintable(paletteId(name)) << " at " << i;
        }
    }
}

TEST(Palette, lightness_alone_tells_sequential_ones_apart_for_colour_blind_readers)
{
    for (const bool withoutRed : {true, false}) {
        for (const PaletteName name : allPalettes()) {
            if (isDiverging(name))
                continue;
            double before = lab(asSeen(linearLight(Palette(name).color(0)), withoutRed))[0];
            const double way = lab(asSeen(linearLight(Palette(name).color(1)), withoutRed))[0] - before;
            for (int i = 1; i <= 12; ++i) {
                const double now = lab(asSeen(linearLight(Palette(name).color(i / 12.0)), withoutRed))[0];
                EXPECT_GT((now - before) * way, 0) << qPrintable(paletteId(name)) << " at " << i;
                before = now;
            }
        }
    }
}

TEST(Palette, both_sides_of_diverging_ones_differ_for_colour_blind_readers)
{
    for (const PaletteName name : allPalettes()) {
        if (!isDiverging(name))
            continue;
        for (const bool withoutRed : {true, false}) {
            for (const double away : {0.2, 0.3, 0.4, 0.5}) {
                const Rgb low = lab(asSeen(linearLight(Palette(name).color(0.5 - away)), withoutRed));
                const Rgb high = lab(asSeen(linearLight(Palette(name).color(0.5 + away)), withoutRed));
                EXPECT_GT(std::hypot(low[0] - high[0], low[1] - high[1], low[2] - high[2]), 15)
                    << qPrintable(paletteId(name)) << " " << away;
            }
        }
        const double middle = lab(linearLight(Palette(name).color(0.5)))[0];
        EXPECT_GT(middle, 95) << "a light middle";
    }
}

TEST(Downsample, keeps_the_furthest_value_of_a_block)
{
    HeatMapData data{.rows = 2, .columns = 4, .values = {0, 0.1f, 0, 0, 0, 0, 0.9f, 0}};
    EXPECT_EQ(downsampled(data, 1, 2, 0).values, (std::vector<float>{0.1f, 0.9f}));
    data.values = {-0.8f, 0.1f, 0.3f, 0, 0, 0, -0.2f, 0};
    EXPECT_EQ(downsampled(data, 1, 2, 0).values, (std::vector<float>{-0.8f, 0.3f}));
    data.masked = {true, true, false, true, true, true, false, true};
    const HeatMapData masked = downsampled(data, 1, 2, 0);
    EXPECT_TRUE(masked.isMasked(0, 0));
    EXPECT_FALSE(masked.isMasked(0, 1));
    data.values[2] = NAN;
    EXPECT_TRUE(std::isnan(downsampled(data, 1, 2, 0).values[1]));
}

TEST(Hatch, lines_stay_within_masked_cells)
{
    HeatMapData data{.rows = 3, .columns = 3, .values = std::vector<float>(9, 0)};
    data.masked = {false, true, true, false, false, true, false, false, false};
    const QRectF map(10, 20, 60, 90);
    const auto lines = hatchLines(data, map, 7);
    ASSERT_FALSE(lines.empty());
    double length = 0;
    for (const QLineF& line : lines) {
        length += line.length();
        for (const double share : {0.02, 0.25, 0.5, 0.75, 0.98}) {
            const QPointF point = line.pointAt(share) - map.topLeft();
            EXPECT_TRUE(data.isMasked(std::size_t(point.y() / 30), std::size_t(point.x() / 20)))
                << point.x() << " " << point.y();
        }
    }
    // Area over the distance between the lines is their length.
    EXPECT_NEAR(length, 3 * 20 * 30 / (7 / std::sqrt(2.0)), 60);
}

TEST(Ticks, are_round_and_hold_the_true_limits)
{
    EXPECT_EQ(rangeTicks(0, 1, 0.1), (std::vector<double>{0, 0.25, 0.5, 0.75, 1}));
    const auto ticks = rangeTicks(-3.37, 14.2, 0.1);
    EXPECT_EQ(ticks.front(), -3.37);
    EXPECT_EQ(ticks.back(), 14.2);
    EXPECT_TRUE(std::find(ticks.begin(), ticks.end(), 0.0) != ticks.end());
    EXPECT_EQ(rangeTicks(2, 2, 0.1), (std::vector<double>{2}));
    EXPECT_EQ(niceStep(3.2), 5);
    EXPECT_EQ(niceStep(0.1), 1);
    EXPECT_EQ(tickText(0.25, 1, QLocale::c()), "0.25");
    EXPECT_EQ(tickText(14.3712, 20, QLocale::c()), "14.4");
    EXPECT_EQ(tickText(12345, 20000, QLocale::c()), "12300");
}

TEST(Labels, are_cut_between_graphemes_with_isolates_closed)
{
    const QFontMetricsF metrics(Theme::print().font);
    const QString family = QString::fromUtf8("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧");
    for (double width = 1; width < metrics.horizontalAdvance(family); width += 3) {
        QString cut = elidedLabel(family, metrics, width);
        ASSERT_TRUE(cut.endsWith(QChar(0x2026)));
        cut.chop(1);
        EXPECT_EQ(cut.toUcs4().size() % 5, 0) << "whole families only";
    }
    const QString pair = QString::fromUtf8("\u2068internationalisation\u2069 → \u2068it\u2069");
    const QString cut = elidedLabel(pair, metrics, 50);
    EXPECT_LT(cut.size(), pair.size());
    EXPECT_EQ(cut.count(QChar(0x2068)), cut.count(QChar(0x2069)));
    EXPECT_EQ(elidedLabel("cat", metrics, 500), "cat");
}

TEST(Labels, scripts_read_upright_are_known)
{
    EXPECT_TRUE(isUprightScript(QString::fromUtf8("因为")));
    EXPECT_TRUE(isUprightScript(QString::fromUtf8("，")));
    EXPECT_FALSE(isUprightScript(QString::fromUtf8("a因")));
    EXPECT_FALSE(isUprightScript(""));
}

TEST(TokenAxis, turns_shrinks_and_then_leaves_out)
{
    const Theme theme = Theme::print();
    QStringList labels;
    for (int i = 0; i < 40; ++i)
        labels << "word";
    const double line = QFontMetricsF(theme.bold()).height();
    EXPECT_EQ(planColumns(labels, 40, line * 6, 200, theme).angle, 0);
    const AxisPlan turned = planColumns(labels, 40, line * 1.5, 200, theme);
    EXPECT_EQ(turned.angle, 45);
    EXPECT_EQ(turned.step, 1);
    EXPECT_EQ(planRows(labels, 40, line * 0.7, 200, theme).step, 1);
    EXPECT_GT(planRows(labels, 40, line * 0.3, 200, theme).step, 2);
    EXPECT_EQ(planRows({}, 1000, line * 0.03, 200, theme).step, 50) << "numbers keep to round steps";
    EXPECT_EQ(planRows({"a"}, 3, line, 200, theme).labels[2].text, "2") << "a missing label is a number";
}

} // namespace
} // namespace regard::app
