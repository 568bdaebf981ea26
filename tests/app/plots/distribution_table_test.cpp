#include "app/plots/distribution_table.h"

#include <gtest/gtest.h>

#include "app/plots/distributions.h"

namespace regard::app {
namespace {

DistributionTable sample()
{
    DistributionTable table;
    table.columns = {"a", "student", "other"};
    table.numberColumns = {"cross-\nentropy"};
    table.rowTitle = "reads";
    table.rows = {{"<s>", {0, 1, 0}, {0.25F, 0.5F, 0.25F}, 1, {"0.693"}}, {"a\tb", {}, {1, 0, 0}, 0, {"–"}}};
    return table;
}

TEST(DistributionTable, has_no_more_width_than_it_is_given_and_drops_numbers_before_bars)
{
    const Theme theme = Theme::print();
    const DistributionTable table = sample();
    const double readable = readableWidth(table, theme);
    const DistributionLayout wide = arrangeDistributions(table, readable + 200, theme);
    EXPECT_LE(wide.width(), readable + 200 + 1e-6);
    EXPECT_TRUE(wide.withNumbers);
    EXPECT_FALSE(wide.slanted);
    EXPECT_TRUE(arrangeDistributions(table, readable + 1, theme).withNumbers);
    const DistributionLayout narrow = arrangeDistributions(table, readable - 20, theme);
    EXPECT_FALSE(narrow.withNumbers);
    EXPECT_TRUE(narrow.slanted);
    EXPECT_GT(narrow.headerHeight, wide.headerHeight);
    EXPECT_LE(narrow.width(), readable - 20 + 1e-6);
}

TEST(DistributionTable, finds_the_cell_under_a_point)
{
    const DistributionLayout layout = arrangeDistributions(sample(), 400, Theme::print());
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            EXPECT_EQ(layout.at(layout.cell(row, column).center()), QPoint(column, row));
    EXPECT_EQ(layout.at({1, layout.headerHeight + 1}), QPoint(-1, 0)); // the label
    EXPECT_EQ(layout.at({1, 1}).y(), -1);                              // the header
    EXPECT_EQ(layout.at({1, layout.height() + 1}).y(), -1);
}

TEST(DistributionTable, is_copied_as_numbers)
{
    EXPECT_EQ(tabSeparated(sample()), QString::fromUtf8("reads\t\ta\tstudent\tother\tcross- entropy\n"
                                                        "<s>\ttarget\t0\t1\t0\n"
                                                        "<s>\tprediction\t0.25\t0.5\t0.25\t0.693\n"
                                                        "a b\tprediction\t1\t0\t0\t–\n"));
}

TEST(Distributions, the_length_of_a_bar_is_the_probability)
{
    Distributions widget;
    DistributionTable table = sample();
    table.rows = {{"x", {}, {0.25F, 0.75F, 0}, -1, {}}};
    widget.setTable(table);
    widget.resize(600, widget.sizeHint().height());
    const QImage image = widget.grab().toImage();
    const Theme theme = Theme::of(widget.palette(), widget.font());
    const auto coloured = [&](int column) {
        const QRectF cell = widget.cellRect(0, column);
        int count = 0;
        for (int x = int(cell.left()); x < int(cell.right()); ++x)
            count += image.pixelColor(x, int(cell.center().y())) == predictedColor(theme) ? 1 : 0;
        return count;
    };
    ASSERT_GT(coloured(0), 10);
    EXPECT_NEAR(double(coloured(1)) / coloured(0), 3, 0.2);
    EXPECT_EQ(coloured(2), 0);
}

} // namespace
} // namespace regard::app
