#include "app/plots/colour_bar.h"

#include <cmath>

#include <QImage>
#include <gtest/gtest.h>

#include "app/plots/colour_bar_ticks.h"

namespace regard::app {
namespace {

HeatMapData range(double minimum, double maximum, ValueScale scale)
{
    HeatMapData data{.rows = 1, .columns = 2, .values = {float(minimum), float(maximum)}};
    data.minimum = minimum;
    data.maximum = maximum;
    data.scale = scale;
    data.valueName = "weight";
    return data;
}

QStringList texts(const HeatMapData& data, double spacing = 0.1)
{
    QStringList list;
    for (const BarTick& tick : barTicks(data, spacing, QLocale::c()))
        list << tick.text;
    return list;
}

TEST(ColourBarTicks, stand_where_their_value_stands)
{
    for (const ValueScale scale : {ValueScale::linear, ValueScale::square_root, ValueScale::logarithmic}) {
        for (const double minimum : {0.0, -0.37}) {
            for (const double maximum : {1.0, 0.37, 14.2}) {
                const HeatMapData data = range(minimum, maximum, scale);
                const auto ticks = barTicks(data, 0.1, QLocale::c());
                ASSERT_GE(ticks.size(), 3u);
                EXPECT_EQ(ticks.front().value, minimum);
                EXPECT_EQ(ticks.back().value, maximum);
                for (std::size_t i = 0; i < ticks.size(); ++i) {
                    EXPECT_NEAR(ticks[i].position, data.fraction(ticks[i].value), 1e-12);
                    if (i > 0) {
                        EXPECT_GE(ticks[i].position - ticks[i - 1].position, 0.0999);
                    }
                }
            }
        }
    }
}

TEST(ColourBarTicks, read_as_a_person_expects)
{
    EXPECT_EQ(texts(range(0, 1, ValueScale::linear)), (QStringList{"0", "0.25", "0.5", "0.75", "1"}));
    EXPECT_EQ(texts(range(0, 1, ValueScale::square_root)), (QStringList{"0", "0.05", "0.25", "0.5", "1"}));
    EXPECT_EQ(texts(range(0, 1, ValueScale::logarithmic)), (QStringList{"≤ 0.0001", "0.001", "0.01", "0.1", "1"}));
    const QStringList signedLog = texts(range(-1, 1, ValueScale::logarithmic));
    EXPECT_EQ(signedLog.front(), "-1");
    EXPECT_TRUE(signedLog.contains("±0.0001"));
    EXPECT_EQ(signedLog.back(), "1");
    HeatMapData rows = range(0, 1, ValueScale::linear);
    rows.rowMaxima = {0.4F};
    EXPECT_EQ(texts(rows), (QStringList{"0 %", "25 %", "50 %", "75 %", "100 %"}));
    EXPECT_EQ(barName(rows), "weight, share of the row's largest");
    rows.scale = ValueScale::logarithmic;
    EXPECT_EQ(texts(rows).front(), "≤ 0.01 %");
}

TEST(ColourBarTicks, ends_that_stand_for_more_say_so)
{
    HeatMapData data = range(0, 0.5, ValueScale::linear);
    EXPECT_FALSE(beyondRange(data).above);
    data.values = {0.5000001F, 0};
    EXPECT_FALSE(beyondRange(data).above) << "rounding is no excess";
    data.values = {0.7F, -0.1F};
    EXPECT_TRUE(beyondRange(data).above);
    EXPECT_TRUE(beyondRange(data).below);
    EXPECT_EQ(texts(data).front(), "≤ 0");
    EXPECT_EQ(texts(data).back(), "≥ 0.5");
    data.values = {NAN, 0.2F};
    EXPECT_FALSE(beyondRange(data).above || beyondRange(data).below);
}

QImage painted(const HeatMapData& data, const Palette& palette, double marked = std::nan(""))
{
    QImage image(160, 420, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawColourBar(painter, data, {10, 10, 140, 400}, palette, Theme::print(), marked);
    return image;
}

TEST(ColourBar, has_the_colour_that_cells_of_a_value_have)
{
    const Palette palette(PaletteName::viridis);
    for (const ValueScale scale : {ValueScale::linear, ValueScale::square_root, ValueScale::logarithmic}) {
        const HeatMapData data = range(0, 0.8, scale);
        const QImage image = painted(data, palette);
        for (const double value : {0.0, 0.001, 0.05, 0.2, 0.4, 0.79}) {
            const double y = 410 - data.fraction(value) * 400;
            const QColor drawn = image.pixelColor(13, qBound(11, int(y), 408));
            const QColor meant = QColor::fromRgb(palette.color(data.fraction(value)));
            EXPECT_NEAR(drawn.red(), meant.red(), 5) << int(scale) << " " << value;
            EXPECT_NEAR(drawn.green(), meant.green(), 5) << int(scale) << " " << value;
            EXPECT_NEAR(drawn.blue(), meant.blue(), 5) << int(scale) << " " << value;
        }
    }
}

TEST(ColourBar, what_has_no_colour_is_named_below)
{
    HeatMapData data = range(0, 1, ValueScale::linear);
    const double plain = colourBarWidth(data, Theme::print(), false);
    data.values = {0, 1};
    data.leftOut = {true, false};
    EXPECT_GT(colourBarWidth(data, Theme::print(), false), plain) << "room for “left out”";
    EXPECT_NE(painted(data, Palette()), painted(range(0, 1, ValueScale::linear), Palette()));
}

TEST(ColourBar, points_beyond_its_end)
{
    HeatMapData data = range(0, 0.5, ValueScale::linear);
    data.values = {0, 0.7F};
    const QImage image = painted(data, Palette());
    const QImage within = painted(range(0, 0.5, ValueScale::linear), Palette());
    EXPECT_NE(within.pixelColor(11, 11), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(11, 11), QColor(Qt::white)) << "beside the tip";
}

} // namespace
} // namespace regard::app
