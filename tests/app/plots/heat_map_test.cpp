#include "app/plots/heat_map.h"

#include <cmath>

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/attention_map.h"
#include "app/plots/curves.h"
#include "app/plots/heat_map_painter.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

HeatMapData threeByTwo()
{
    HeatMapData data;
    data.rows = 3;
    data.columns = 2;
    data.values = {0.f, 0.2f, 0.4f, 0.6f, 0.8f, 1.f};
    data.rowLabels = QStringList{"a", "b", "c"};
    data.columnLabels = QStringList{"x", "y"};
    data.rowTitle = "query";
    data.columnTitle = "key";
    data.valueName = "weight";
    return data;
}

QImage shown(HeatMap& map)
{
    map.resize(520, 420);
    map.replot();
    return map.grab().toImage();
}

QRgb middle(const QImage& image, const HeatMap& map, int row, int column)
{
    return image.pixel(map.cellRect(row, column).center().toPoint());
}

TEST(HeatMap, cells_have_the_palettes_colour_with_row_0_on_top)
{
    HeatMap map;
    map.setData(threeByTwo());
    const QImage image = shown(map);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 2; ++column)
            EXPECT_EQ(middle(image, map, row, column), Palette().color((row * 2 + column) * 0.2))
                << row << " " << column;
    }
    EXPECT_LT(map.cellRect(0, 0).top(), map.cellRect(2, 0).top());
    EXPECT_LT(map.cellRect(0, 0).left(), map.cellRect(0, 1).left());
}

TEST(HeatMap, many_cells_are_painted_in_their_places_too)
{
    HeatMapData data;
    data.rows = data.columns = 200;
    for (int i = 0; i < 200 * 200; ++i)
        data.values.push_back(float((i % 200 + i / 200) % 11) / 10);
    HeatMap map;
    map.setData(data);
    map.resize(1100, 1000);
    map.replot();
    const QImage image = map.grab().toImage();
    ASSERT_GE(map.cellRect(0, 0).width(), 2.5);
    for (const auto& [row, column] : {std::pair{0, 0}, {0, 199}, {199, 0}, {199, 199}, {57, 131}, {120, 3}})
        EXPECT_EQ(middle(image, map, row, column), Palette().color(((row + column) % 11) / 10.0))
            << row << " " << column;
}

TEST(HeatMap, masked_cells_look_neither_like_zero_nor_like_not_a_number)
{
    HeatMapData data = threeByTwo();
    data.values = {0, 0, NAN, 0, 0, 0};
    data.masked = {false, true, false, false, false, false};
    HeatMap map;
    map.setData(data);
    const QImage image = shown(map);
    const QRgb zero = Palette().color(0);
    EXPECT_EQ(middle(image, map, 0, 0), zero);
    EXPECT_EQ(middle(image, map, 1, 0), Palette().color(std::nan("")));
    const QRect masked = map.cellRect(0, 1).toAlignedRect().adjusted(3, 3, -3, -3);
    QSet<QRgb> colors;
    for (int y = masked.top(); y <= masked.bottom(); ++y) {
        for (int x = masked.left(); x <= masked.right(); ++x)
            colors.insert(image.pixel(x, y));
    }
    EXPECT_FALSE(colors.contains(zero));
    EXPECT_GT(colors.size(), 1) << "a hatch has lines and ground";
}

TEST(HeatMap, not_a_number_is_never_told_as_a_number)
{
    HeatMapData data = threeByTwo();
    data.values = {NAN, 0, 0.5f, 0.5f, 0.5f, -NAN};
    EXPECT_EQ(tabSeparated(data), "query\tx\ty\na\tnan\t0\nb\t0.5\t0.5\nc\t0.5\tnan\n");
    EXPECT_TRUE(cellText(data, 0, 0, QLocale::c()).endsWith("\nnot a number"));
    EXPECT_TRUE(cellText(data, 2, 1, QLocale::c()).endsWith("\nnot a number"));
    EXPECT_TRUE(cellText(data, 0, 1, QLocale::c()).endsWith("\nweight 0"));
    HeatMap map;
    map.setData(data);
    map.setHighlight(0, 0);
    EXPECT_TRUE(map.accessibleDescription().endsWith(", not a number")) << map.accessibleDescription().toStdString();
}

TEST(Curves, not_a_number_is_told_and_copied_as_such)
{
    CurvesData data;
    data.xTitle = "position";
    data.series = {{"d", {1, NAN, 0}}};
    EXPECT_EQ(tabSeparated(data), "position\td\n0\t1\n1\tnan\n2\t0\n");
}

TEST(HeatMap, follows_the_widgets_palette)
{
    HeatMap map;
    map.setData(threeByTwo());
    QPalette dark = map.QWidget::palette();
    dark.setColor(QPalette::Base, QColor(20, 24, 30));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    static_cast<QWidget&>(map).setPalette(dark);
    const QImage image = shown(map);
    EXPECT_EQ(image.pixel(image.width() - 2, image.height() - 2), QColor(20, 24, 30).rgb());
    EXPECT_EQ(middle(image, map, 0, 0), Palette().color(0)) << "the data keep their palette";
}

TEST(HeatMap, highlighting_marks_the_labels_and_the_cell)
{
    HeatMap map;
    map.setData(threeByTwo());
    const QImage before = shown(map);
    map.setHighlight(1, 1);
    const QImage after = shown(map);
    const QRect cell = map.cellRect(1, 1).toAlignedRect();
    EXPECT_NE(before.copy(cell.adjusted(-2, -2, 2, 2)), after.copy(cell.adjusted(-2, -2, 2, 2)));
    EXPECT_EQ(middle(after, map, 1, 1), Palette().color(0.6)) << "the value stays readable";
    const QRect label(0, cell.top(), int(map.cellRect(0, 0).left()) - 2, cell.height());
    EXPECT_NE(before.copy(label), after.copy(label));
    const QRect other = label.translated(0, cell.height());
    EXPECT_EQ(before.copy(other), after.copy(other));
}

TEST(HeatMap, pointer_names_cells_and_leaving_says_so)
{
    HeatMap map;
    map.setData(threeByTwo());
    shown(map);
    map.show();
    QSignalSpy hovered(&map, &HeatMap::cellHovered);
    QSignalSpy clicked(&map, &HeatMap::cellClicked);
    QTest::mouseMove(&map, map.cellRect(2, 1).center().toPoint());
    ASSERT_GE(hovered.size(), 1);
    EXPECT_EQ(hovered.last(), (QVariantList{2, 1}));
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect(0, 1).center().toPoint());
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.last(), (QVariantList{0, 1}));
    QTest::mouseMove(&map, QPoint(1, 1));
    EXPECT_EQ(hovered.last(), (QVariantList{-1, -1}));
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(1, 1));
    EXPECT_EQ(clicked.size(), 1) << "beside the map is no cell";
}

TEST(HeatMap, keys_move_the_marked_cell_and_stay_inside)
{
    HeatMap map;
    map.setData(threeByTwo());
    map.setHighlight(0, 0);
    QSignalSpy hovered(&map, &HeatMap::cellHovered);
    QSignalSpy clicked(&map, &HeatMap::cellClicked);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_EQ(hovered.last(), (QVariantList{1, 1}));
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.last(), (QVariantList{1, 1}));
    QTest::keyClick(&map, Qt::Key_Home);
    EXPECT_EQ(hovered.last(), (QVariantList{1, 0}));
    QTest::keyClick(&map, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(hovered.last(), (QVariantList{2, 1}));
    EXPECT_TRUE(map.accessibleDescription().contains("weight 1")) << map.accessibleDescription().toStdString();
}

TEST(HeatMap, keys_point_and_leave_what_is_pinned_marked)
{
    HeatMap map;
    map.setData(threeByTwo());
    map.setHighlight(0, 0);
    const QImage before = shown(map);
    QSignalSpy hovered(&map, &HeatMap::cellHovered), clicked(&map, &HeatMap::cellClicked);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Down);
    EXPECT_EQ(hovered.last(), (QVariantList{2, 0}));
    EXPECT_EQ(map.markedRow(), 0);
    EXPECT_EQ(map.keyCell(), QPoint(0, 2));
    const QImage after = shown(map);
    const auto part = [&map](const QImage& image, int row) { return image.copy(map.cellRect(row, 0).toAlignedRect()); };
    EXPECT_NE(part(before, 2), part(after, 2)) << "a dotted frame";
    QTest::keyClick(&map, Qt::Key_Space);
    EXPECT_EQ(clicked.last(), (QVariantList{2, 0}));
    map.setHighlight(1, 1); // by another view
    EXPECT_EQ(map.keyCell(), QPoint(1, 1));
    HeatMap fresh;
    fresh.setData(threeByTwo());
    fresh.setHighlight(1, 1);
    EXPECT_EQ(shown(map), shown(fresh)) << "nothing is left of where the keys were";
}

TEST(HeatMap, draws_any_size_of_matrix_and_widget)
{
    for (const std::size_t rows : {1u, 3u, 512u}) {
        for (const std::size_t columns : {1u, 7u, 512u}) {
            HeatMapData data;
            data.rows = rows;
            data.columns = columns;
            data.values.assign(rows * columns, 0.5f);
            for (const QSize size : {QSize(1, 1), QSize(90, 60), QSize(900, 700)}) {
                HeatMap map;
                map.setData(data);
                map.resize(size);
                map.replot();
                EXPECT_FALSE(map.grab().isNull());
            }
        }
    }
}

TEST(HeatMap, where_room_is_scarce_labels_give_way_and_not_the_map)
{
    const auto trace = test::sampleTrace(std::vector<std::string>(13, "septembre"), {"because", "international", "."});
    HeatMap map;
    QFont large = map.font();
    large.setPixelSize(26);
    map.setFont(large);
    map.setData(attentionMap(*trace, AttentionKind::cross, 0, 0));
    map.resize(360, 420);
    map.grab(); // a hidden widget hears of its size only now
    const QRectF all = map.cellRect(0, 0).united(map.cellRect(2, 12));
    EXPECT_GE(all.width(), 360 * 0.25); // how much more depends on the fonts of the machine
    EXPECT_LE(all.right(), 360);
    EXPECT_LE(all.bottom(), 420);
}

TEST(HeatMap, data_that_disagree_are_an_empty_map)
{
    HeatMapData data = threeByTwo();
    data.values.pop_back();
    HeatMap map;
    map.setData(data);
    EXPECT_EQ(map.data().rows, 0u);
    shown(map);
    EXPECT_TRUE(map.cellRect(0, 0).isEmpty());
}

TEST(AttentionMap, refuses_layers_and_heads_that_are_not_there)
{
    const auto trace = test::sampleTrace({"a", "b"}, {"x", "y"}, 2, 3);
    EXPECT_EQ(attentionMap(*trace, AttentionKind::cross, 1, 2).title, "cross-attention L1 H2");
    EXPECT_ANY_THROW(attentionMap(*trace, AttentionKind::cross, 2, 0));
    EXPECT_ANY_THROW(attentionMap(*trace, AttentionKind::cross, 0, 3));
    EXPECT_ANY_THROW(attentionMap(*trace, AttentionKind::cross, -1, 0));
    EXPECT_ANY_THROW(attentionMap(*trace, AttentionKind::cross, 0, -1));
}

TEST(AttentionMap, only_the_decoder_masks_and_only_the_future)
{
    const auto trace = test::sampleTrace({"a", "b", "c"}, {"x", "y", "z"}, 1, 1);
    const HeatMapData decoder = attentionMap(*trace, AttentionKind::decoder, 0, 0);
    EXPECT_TRUE(decoder.isMasked(0, 1));
    EXPECT_FALSE(decoder.isMasked(1, 1));
    EXPECT_FALSE(decoder.isMasked(2, 1));
    EXPECT_FALSE(attentionMap(*trace, AttentionKind::cross, 0, 0).hasMask());
    EXPECT_EQ(decoder.columnLabels, (QStringList{"<s>", "x", "y"}));
    EXPECT_EQ(QString(decoder.rowLabels[1]).remove(QChar(0x2068)).remove(QChar(0x2069)), QString("x → y"));
}

} // namespace
} // namespace regard::app
