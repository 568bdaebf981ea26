#include <cmath>
#include <random>

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"

namespace regard::app {
namespace {

HeatMapData random(std::size_t rows, std::size_t columns)
{
    std::mt19937 generator(7);
    HeatMapData data;
    data.rows = rows;
    data.columns = columns;
    for (std::size_t i = 0; i < rows * columns; ++i)
        data.values.push_back(float(generator() % 1000) / 999);
    for (std::size_t i = 0; i < rows; ++i)
        data.rowLabels << QStringLiteral("mot%1").arg(i);
    for (std::size_t i = 0; i < columns; ++i)
        data.columnLabels << QStringLiteral("word%1").arg(i);
    data.rowTitle = "query";
    data.columnTitle = "key";
    return data;
}

struct Shown {
    HeatMap map;

    explicit Shown(HeatMapData data)
    {
        map.setZoomable(true);
        map.setData(std::move(data));
        map.resize(760, 640);
        map.show();
        map.replot();
    }
    QImage picture()
    {
        map.replot();
        return map.grab().toImage();
    }
    QPointF middle(int row, int column) const { return map.cellRect(row, column).center(); }
    bool wheel(const QPointF& position, int turn, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(position, map.mapToGlobal(position), {}, QPoint(0, turn), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &event);
        return event.isAccepted();
    }
    /// Compares every cell that is seen as at least `least` pixels; how many there were.
    int compareCells(double least)
    {
        const QImage image = picture();
        const QRectF window = map.visibleCells();
        int compared = 0;
        for (int row = int(std::ceil(window.top())); row < int(window.bottom()); ++row) {
            for (int column = int(std::ceil(window.left())); column < int(window.right()); ++column) {
                const QRectF cell = map.cellRect(row, column);
                if (cell.width() < least || cell.height() < least)
                    continue;
                // In large cells numbers may stand in the middle.
                const double share = cell.width() < 24 ? 0.5 : 0.2;
                const QPoint place(int(cell.left() + cell.width() * share), int(cell.top() + cell.height() * share));
                EXPECT_EQ(image.pixel(place), Palette().color(map.data().cellFraction(size_t(row), size_t(column))))
                    << row << ", " << column << " of " << window.width();
                ++compared;
            }
        }
        return compared;
    }
};

TEST(HeatMapZoom, every_number_is_drawn_in_its_colour_at_any_zoom)
{
    Shown small(random(12, 12));
    EXPECT_EQ(small.compareCells(4), 144);
    Shown shown(random(150, 150));
    EXPECT_EQ(shown.compareCells(2), 150 * 150);
    for (int step = 0; step < 12; ++step) {
        shown.wheel(shown.map.cellRect(0, 0).topLeft() + QPointF(300, 220), 120);
        EXPECT_GT(shown.compareCells(2), 40) << step;
    }
    EXPECT_GT(
        shown.map.cellRect(int(shown.map.visibleCells().top()) + 1, int(shown.map.visibleCells().left()) + 1).width(),
        40);
}

TEST(HeatMapZoom, rows_of_their_own_range_are_read_back_too)
{
    HeatMapData data = random(12, 12);
    for (int row = 0; row < 12; ++row)
        data.rowMaxima.push_back(0.2f + 0.1f * float(row));
    Shown shown(std::move(data));
    EXPECT_EQ(shown.compareCells(4), 144);
}

TEST(HeatMapZoom, the_wheel_zooms_at_the_pointer_and_back)
{
    Shown shown(random(200, 200));
    QSignalSpy changed(&shown.map, &HeatMap::visibleCellsChanged);
    const QPointF place = shown.middle(60, 140);
    EXPECT_TRUE(shown.wheel(place, 240));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_NEAR(shown.map.visibleCells().width(), 200 / 1.5625, 1e-6);
    QSignalSpy hovered(&shown.map, &HeatMap::cellHovered);
    QTest::mouseMove(&shown.map, place.toPoint());
    EXPECT_EQ(hovered.last(), (QVariantList{60, 140}));
    shown.wheel(place, -240);
    EXPECT_EQ(shown.map.visibleCells(), QRectF(0, 0, 200, 200));
    EXPECT_FALSE(shown.wheel(place, -120)) << "what the map stands in may scroll";
}

TEST(HeatMapZoom, a_map_that_is_not_zoomable_leaves_the_wheel_alone)
{
    Shown shown(random(200, 200));
    shown.map.setZoomable(false);
    EXPECT_FALSE(shown.wheel(shown.middle(60, 60), 120));
    QTest::keyClick(&shown.map, Qt::Key_Plus);
    EXPECT_EQ(shown.map.visibleCells(), QRectF(0, 0, 200, 200));
}

TEST(HeatMapZoom, cells_that_are_large_already_are_not_zoomed)
{
    Shown shown(random(3, 3));
    const QPointF place = shown.middle(1, 1);
    for (int i = 0; i < 20; ++i) // how large they are depends on the font
        shown.wheel(place, 120);
    const QRectF most = shown.map.visibleCells();
    EXPECT_GT(most.width(), 1);
    shown.wheel(place, 120);
    EXPECT_EQ(shown.map.visibleCells(), most);
}

TEST(HeatMapZoom, dragging_moves_the_part_and_clicks_nothing)
{
    Shown shown(random(200, 200));
    shown.map.setVisibleCells({50, 60, 40, 40});
    QSignalSpy clicked(&shown.map, &HeatMap::cellClicked);
    const QPoint from = shown.middle(75, 70).toPoint();
    const double cell = shown.map.cellRect(75, 70).width();
    QTest::mousePress(&shown.map, Qt::LeftButton, {}, from);
    QTest::mouseMove(&shown.map, from + QPoint(20, 0));
    QTest::mouseMove(&shown.map, from + QPoint(int(cell * 3), 0));
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, from + QPoint(int(cell * 3), 0));
    EXPECT_EQ(clicked.size(), 0);
    EXPECT_NEAR(shown.map.visibleCells().left(), 47, 0.1);
    EXPECT_NEAR(shown.map.visibleCells().top(), 60, 1e-9);
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, from);
    EXPECT_EQ(clicked.size(), 1);
}

TEST(HeatMapZoom, a_double_click_shows_all_and_leaves_the_pin_as_it_was)
{
    Shown shown(random(200, 200));
    shown.map.setVisibleCells({50, 60, 40, 40});
    QSignalSpy clicked(&shown.map, &HeatMap::cellClicked);
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.middle(75, 70).toPoint());
    QTest::mouseDClick(&shown.map, Qt::LeftButton, {}, shown.middle(75, 70).toPoint());
    EXPECT_EQ(shown.map.visibleCells(), QRectF(0, 0, 200, 200));
    for (int i = 0; i + 1 < clicked.size(); i += 2)
        EXPECT_EQ(clicked[i], clicked[i + 1]);
    EXPECT_EQ(clicked.size() % 2, 0);
}

TEST(HeatMapZoom, all_of_it_by_keyboard)
{
    Shown shown(random(200, 200));
    HeatMap& map = shown.map;
    QObject::connect(&map, &HeatMap::cellHovered, &map, &HeatMap::setHighlight); // nothing is pinned
    map.setHighlight(100, 100);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&map, Qt::Key_Plus);
    EXPECT_NEAR(map.visibleCells().width(), 200 / std::pow(1.5, 6), 1e-6);
    EXPECT_TRUE(map.visibleCells().contains(100.5, 100.5)) << "zooms at the marked cell";
    const QRectF before = map.visibleCells();
    QTest::keyClick(&map, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(map.visibleCells().left(), before.left());
    EXPECT_EQ(map.markedColumn(), 100) << "the mark stays when the part moves";
    QTest::keyClick(&map, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(map.markedRow(), 199);
    EXPECT_EQ(map.visibleCells().bottomRight(), QPointF(200, 200)) << "what is seen follows the mark";
    QTest::keyClick(&map, Qt::Key_PageUp);
    EXPECT_LT(map.markedRow(), 195);
    EXPECT_TRUE(map.visibleCells().contains(199.5, map.markedRow() + 0.5));
    QTest::keyClick(&map, Qt::Key_Minus);
    EXPECT_GT(map.visibleCells().width(), before.width());
    QTest::keyClick(&map, Qt::Key_0);
    EXPECT_EQ(map.visibleCells(), QRectF(0, 0, 200, 200));
}

TEST(HeatMapZoom, rows_and_columns_are_chosen_at_their_labels_and_by_keyboard)
{
    Shown shown(random(8, 8));
    HeatMap& map = shown.map;
    QSignalSpy clicked(&map, &HeatMap::cellClicked);
    QSignalSpy hovered(&map, &HeatMap::cellHovered);
    const QRectF cell = map.cellRect(3, 0);
    QTest::mouseMove(&map, {int(cell.left()) - 14, int(cell.center().y())});
    EXPECT_EQ(hovered.last(), (QVariantList{3, -1}));
    QTest::mouseClick(&map, Qt::LeftButton, {}, {int(cell.left()) - 14, int(cell.center().y())});
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.last(), (QVariantList{3, -1}));
    const QRectF top = map.cellRect(0, 5);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {int(top.center().x()), int(top.top()) - 6});
    EXPECT_EQ(clicked.last(), (QVariantList{-1, 5}));

    map.setHighlight(0, 0);
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Return);
    EXPECT_EQ(clicked.last(), (QVariantList{1, -1}));
    EXPECT_TRUE(map.accessibleDescription().contains("mot1")) << map.accessibleDescription().toStdString();
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Up);
    EXPECT_EQ(map.keyCell(), QPoint(-1, 0)) << "row and column together are never left";
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Space);
    EXPECT_EQ(clicked.last(), (QVariantList{-1, 0}));
}

TEST(HeatMapZoom, a_new_trace_of_the_same_size_keeps_the_part_another_does_not)
{
    Shown shown(random(200, 200));
    shown.map.setVisibleCells({50, 60, 40, 40});
    const QRectF part = shown.map.visibleCells();
    shown.map.setData(random(200, 200));
    EXPECT_EQ(shown.map.visibleCells(), part);
    shown.map.resize(900, 700);
    EXPECT_EQ(shown.map.visibleCells(), part);
    shown.map.setData(random(200, 201));
    EXPECT_EQ(shown.map.visibleCells(), QRectF(0, 0, 201, 200));
    shown.map.setData({});
    EXPECT_TRUE(shown.map.visibleCells().isEmpty());
    QTest::keyClick(&shown.map, Qt::Key_Plus);
    EXPECT_FALSE(shown.wheel({100, 100}, 120));
}

TEST(HeatMapZoom, what_is_out_of_sight_has_no_place)
{
    Shown shown(random(200, 200));
    shown.map.setVisibleCells({50, 60, 40, 40});
    EXPECT_TRUE(shown.map.cellRect(0, 0).isEmpty());
    EXPECT_FALSE(shown.map.cellRect(61, 51).isEmpty());
}

} // namespace
} // namespace regard::app
