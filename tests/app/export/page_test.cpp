#include "app/export/page.h"

#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "tests/app/export/figures.h"

namespace regard::app {
namespace {

using test::PlainFigure;

TEST(Page, sizes_by_name_and_in_millimetres)
{
    EXPECT_EQ(pageSize("A4"), QSizeF(595, 842));
    EXPECT_EQ(pageSize("letter"), QSizeF(612, 792));
    EXPECT_EQ(pageSize("25.4x50.8"), QSizeF(72, 144));
    for (const char* wrong : {"", "A9", "210", "210x", "x297", "1x1", "-210x297", "210x99999", "A4x3", "1e3x1e3"})
        EXPECT_FALSE(pageSize(wrong)) << wrong;
}

TEST(Page, holds_the_whole_figure_in_its_middle)
{
    const PlainFigure small({100, 50});
    const PageFigure page(small, {595, 842});
    EXPECT_EQ(page.size(), QSizeF(595, 842));
    const QImage image = rasterise(page, 72);
    const QRgb red = QColor(Qt::red).rgb();
    EXPECT_EQ(image.pixel(297, 421), red);
    EXPECT_NE(image.pixel(297 - 52, 421), red);
    EXPECT_NE(image.pixel(297, 421 + 27), red);
}

TEST(Page, makes_a_large_figure_smaller_and_turns_for_a_wide_one)
{
    const PlainFigure wide({3000, 1000});
    const PageFigure page(wide, {595, 842});
    EXPECT_EQ(page.size(), QSizeF(842, 595));
    const QImage image = rasterise(page, 72);
    const QRgb white = QColor(Qt::white).rgb();
    EXPECT_EQ(image.pixel(30, 297), white);
    EXPECT_EQ(image.pixel(842 - 30, 297), white);
    EXPECT_EQ(image.pixel(40, 297), QColor(Qt::red).rgb());
    EXPECT_EQ(image.pixel(421, 297 + 120), QColor(Qt::red).rgb());
    EXPECT_EQ(image.pixel(421, 297 + 140), white);
}

} // namespace
} // namespace regard::app
