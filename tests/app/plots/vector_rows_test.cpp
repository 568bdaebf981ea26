#include "app/plots/vector_rows.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/projection_data.h"
#include "app/plots/spread.h"

namespace regard::app {
namespace {

VectorRowsData two_rows()
{
    return {{{"gain", {0.5F, -1, 0, 1}}, {"bias", {0, 0, 8, 0}}}, "norm", "feature"};
}

TEST(VectorRows, each_row_has_its_own_scale_around_zero)
{
    VectorRows rows;
    rows.setData(two_rows());
    rows.resize(400, rows.sizeHint().height());
    const QImage image = rows.grab().toImage();
    const Palette palette(PaletteName::red_blue);
    const auto found = [&](int row, int feature) {
        return image.pixel(rows.cellRect(row, feature).center().toPoint());
    };
    EXPECT_EQ(found(0, 0), palette.color(0.75));
    EXPECT_EQ(found(0, 1), palette.color(0));
    EXPECT_EQ(found(0, 2), palette.color(0.5));
    EXPECT_EQ(found(1, 2), palette.color(1));
    EXPECT_EQ(found(1, 3), palette.color(0.5));
}

TEST(VectorRows, a_feature_is_chosen_by_a_click_and_by_keys)
{
    VectorRows rows;
    rows.setData(two_rows());
    rows.resize(400, rows.sizeHint().height());
    QSignalSpy chosen(&rows, &VectorRows::featureChosen);
    QTest::mouseClick(&rows, Qt::LeftButton, {}, rows.cellRect(1, 2).center().toPoint());
    EXPECT_EQ(rows.marked(), 2);
    QTest::keyClick(&rows, Qt::Key_Right);
    QTest::keyClick(&rows, Qt::Key_Right); // stays at the end
    EXPECT_EQ(rows.marked(), 3);
    EXPECT_EQ(chosen.size(), 3);
    EXPECT_EQ(rows.accessibleDescription(), "feature 3: gain 1, bias 0");
}

TEST(VectorRows, as_text_and_as_an_array)
{
    EXPECT_EQ(tabSeparated(two_rows()), "feature\t0\t1\t2\t3\ngain\t0.5\t-1\t0\t1\nbias\t0\t0\t8\t0\n");
    const LabelledArray array = arrayOf(two_rows(), "vectors");
    EXPECT_EQ(array.axes[0].labels, (std::vector<std::string>{"gain", "bias"}));
    EXPECT_EQ(array.values, (std::vector<float>{0.5F, -1, 0, 1, 0, 0, 8, 0}));
}

TEST(SpreadData, has_room_for_all_values_and_bands)
{
    const SpreadData data{{{"x", {1, 3, 5}, 3, 16}}, -1};
    EXPECT_EQ(data.minimum(), -1);
    EXPECT_EQ(data.maximum(), 7);
    const Theme theme = Theme::print();
    EXPECT_NEAR(spreadX(data, 3, 400, theme), (spreadX(data, -1, 400, theme) + spreadX(data, 7, 400, theme)) / 2, 1e-9);
}

TEST(ProjectionLayout, labels_of_a_crowd_never_overlap_and_the_marked_token_keeps_its_own)
{
    ProjectionData data;
    data.tokens = 200;
    for (std::size_t i = 0; i < 400; ++i)
        data.points.push_back({double(i % 17), double(i % 13)});
    for (int i = 0; i < 200; ++i)
        data.tokenLabels << QStringLiteral("token %1").arg(i);
    data.depthLabels = QStringList{"input", "L0"};
    data.marked = 150;
    const ProjectionLayout layout = layProjection(data, {500, 400}, Theme::print());
    ASSERT_FALSE(layout.labels.empty());
    EXPECT_EQ(layout.labels.front().token, 150U);
    EXPECT_LT(layout.labels.size(), 200U);
    for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        EXPECT_TRUE(layout.plane.contains(layout.labels[i].place));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(layout.labels[i].place.intersects(layout.labels[j].place));
    }
    for (const QPointF& point : data.points)
        EXPECT_TRUE(layout.plane.contains(layout.place(point)));
    EXPECT_TRUE(layProjection({}, {500, 400}, Theme::print()).labels.empty());
}

} // namespace
} // namespace regard::app
