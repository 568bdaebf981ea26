#include "app/plots/heat_map_margins.h"

#include <cmath>

#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/plots/heat_map_numbers.h"

namespace regard::app {
namespace {

HeatMapData weights()
{
    HeatMapData data;
    data.rows = 3;
    data.columns = 2;
    data.values = {0.75f, 0.25f, 0.5f, 0.5f, 0.125f, 0.875f};
    data.rowLabels = QStringList{"a", "b", "c"};
    data.columnLabels = QStringList{"x", "y"};
    data.rowTitle = "query";
    data.valueName = "weight";
    return data;
}

TEST(Margins, largest_of_rows_and_means_of_columns)
{
    const MapMargins margins = marginsOf(weights());
    EXPECT_EQ(margins.rows, (std::vector<float>{0.75f, 0.5f, 0.875f}));
    ASSERT_EQ(margins.columns.size(), 2u);
    EXPECT_FLOAT_EQ(margins.columns[0], 1.375f / 3);
    EXPECT_FLOAT_EQ(margins.columns[1], 1.625f / 3);
    EXPECT_DOUBLE_EQ(margins.rowReach, 0.875);
}

TEST(Margins, only_cells_that_show_a_value_count)
{
    HeatMapData data = weights();
    data.masked = {false, true, false, false, false, false};
    data.leftOut = {false, false, false, false, true, false};
    const MapMargins margins = marginsOf(data);
    EXPECT_FLOAT_EQ(margins.columns[0], 0.625f);
    EXPECT_FLOAT_EQ(margins.columns[1], 0.6875f);
    data.masked = {true, true, false, false, false, false};
    EXPECT_TRUE(std::isnan(marginsOf(data).rows[0])) << "no value is no zero";
    data.masked.clear();
    data.values[2] = NAN;
    EXPECT_TRUE(std::isnan(marginsOf(data).rows[1]));
    EXPECT_TRUE(std::isnan(marginsOf(data).columns[0]));
    data.values = {-0.9f, 0.25f, 0, 0, 0, 0};
    EXPECT_EQ(marginsOf(data).rows[0], -0.9f);
    EXPECT_TRUE(marginsOf({}).rows.empty());
}

TEST(Margins, are_told_with_their_row_or_column)
{
    const HeatMapData data = weights();
    const MapMargins margins = marginsOf(data);
    EXPECT_EQ(marginText(data, margins, 2, -1, QLocale::c()), "largest weight 0.875");
    EXPECT_EQ(marginText(data, margins, -1, 1, QLocale::c()), "mean weight 0.5417");
    EXPECT_EQ(marginText(data, margins, 1, 1, QLocale::c()), "");
    EXPECT_EQ(marginText(data, margins, -1, 7, QLocale::c()), "");
    HeatMap map;
    map.setLocale(QLocale::c());
    map.setMargins(true);
    map.setData(data);
    map.setHighlight(2, -1);
    EXPECT_EQ(map.accessibleDescription(), "query “c”, largest weight 0.875");
}

TEST(Margins, bars_are_as_long_as_their_numbers)
{
    const HeatMapData data = weights();
    const Theme theme = Theme::print();
    const HeatMapLayout layout = arrange(data, MapFacts(data), {500, 400}, theme, 3);
    ASSERT_GT(layout.rowStrip.width(), 20);
    QImage image(500, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawMargins(painter, marginsOf(data), layout, {0, 0, 2, 3}, {}, theme);
    painter.end();
    const auto length = [&](int row) {
        int dark = 0;
        const int y = int(layout.map.top() + (row + 0.5) * layout.map.height() / 3);
        for (int x = int(layout.rowStrip.left()); x < int(layout.rowStrip.right()) + 1; ++x)
            dark += qGray(image.pixel(x, y)) < 250;
        return dark;
    };
    EXPECT_NEAR(length(2), layout.rowStrip.width(), 1);
    EXPECT_NEAR(length(1), layout.rowStrip.width() * 0.5 / 0.875, 1);
    EXPECT_NEAR(length(0), layout.rowStrip.width() * 0.75 / 0.875, 1);
}

TEST(Numbers, are_the_values_rounded_in_the_readers_locale)
{
    EXPECT_EQ(numberText(0.41666, 2, QLocale::c()), "0.42");
    EXPECT_EQ(numberText(0.41666, 3, QLocale(QLocale::French)), "0,417");
    EXPECT_EQ(numberText(0, 3, QLocale::c()), "0.000");
    EXPECT_EQ(numberText(-0.0, 2, QLocale::c()), "0.00") << "no minus before nothing";
    EXPECT_EQ(numberText(6.88e-06, 3, QLocale::c()), "<0.001") << "not a false zero";
    EXPECT_EQ(numberText(6.88e-06, 2, QLocale(QLocale::French)), "<0,01");
    EXPECT_EQ(numberText(-0.001, 2, QLocale::c()), ">-0.01");
    EXPECT_EQ(numberText(0.5, 0, QLocale::c()), "<1");
    EXPECT_EQ(numberText(0.0006, 3, QLocale::c()), "0.001");
    EXPECT_EQ(numberText(-0.006, 2, QLocale::c()), "-0.01");
}

TEST(Numbers, stand_only_where_they_fit_and_tell_values_apart)
{
    const Theme theme = Theme::print();
    HeatMapData data = weights();
    EXPECT_EQ(numberDecimals(data, {14, 14}, theme), -1);
    EXPECT_EQ(numberDecimals(data, {60, 5}, theme), -1);
    EXPECT_EQ(numberDecimals(data, {60, 60}, theme), 3);
    EXPECT_EQ(
        numberDecimals(data, {QFontMetricsF(theme.font).horizontalAdvance("0.00") + 10, 60}, theme),
        QFontMetricsF(theme.font).height() * 2.4 <= QFontMetricsF(theme.font).horizontalAdvance("0.00") + 10 ? 2 : -1);
    data.minimum = -40;
    data.maximum = 40;
    EXPECT_EQ(numberDecimals(data, {60, 60}, theme), 1);
}

TEST(Numbers, are_read_on_every_colour_of_every_palette)
{
    for (const PaletteName name : allPalettes()) {
        for (int i = 0; i < 256; ++i) {
            const QRgb ground = Palette(name).color(i / 255.0);
            EXPECT_GE(contrast(numberColor(ground), QColor::fromRgb(ground)), 4.5) << i;
        }
    }
}

TEST(Numbers, are_written_into_cells_of_numbers_only)
{
    HeatMapData data = weights();
    data.masked = {false, true, false, false, false, false};
    data.leftOut = {false, false, true, false, false, false};
    QImage image(200, 180, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    drawNumbers(painter, data, {0, 0, 200, 180}, {0, 0, 2, 3}, Palette(), Theme::print());
    painter.end();
    const auto written = [&image](int row, int column) {
        const QRect cell(column * 100, row * 60, 100, 60);
        const QImage part = image.copy(cell);
        QImage empty(part.size(), part.format());
        empty.fill(Qt::gray);
        return part != empty;
    };
    EXPECT_TRUE(written(0, 0));
    EXPECT_FALSE(written(0, 1));
    EXPECT_FALSE(written(1, 0));
    EXPECT_TRUE(written(2, 1));
}

} // namespace
} // namespace regard::app
