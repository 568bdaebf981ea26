#include "app/plots/palette.h"

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
    EXPECT_EQ(Palette(PaletteName::viridis).color(0), 0xff440154u);
    EXPECT_EQ(Palette(PaletteName::viridis).color(1), 0xfffde725u);
    EXPECT_EQ(Palette(PaletteName::viridis).color(0.25), 0xff3b528bu) << "a quarter";
    EXPECT_EQ(Palette(PaletteName::red_blue).color(0), 0xff053061u);
    EXPECT_EQ(Palette(PaletteName::red_blue).color(1), 0xff67001fu);
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

TEST(Palette, sequential_ones_have_even_lightness_steps_in_one_direction)
{
    for (const PaletteName name :
         {PaletteName::viridis, PaletteName::cividis, PaletteName::magma, PaletteName::greys}) {
        const double first = contrast(QColor::fromRgb(Palette(name).color(0)), Qt::black);
        const double last = contrast(QColor::fromRgb(Palette(name).color(1)), Qt::black);
        double before = first;
        for (int i = 1; i <= 16; ++i) {
            const double now = contrast(QColor::fromRgb(Palette(name).color(i / 16.0)), Qt::black);
            EXPECT_GT((now - before) * (last - first), 0) << int(name) << " at " << i;
            before = now;
        }
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
