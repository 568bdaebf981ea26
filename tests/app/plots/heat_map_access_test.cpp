#include <QAccessible>
#include <QAccessibleInterface>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"

namespace regard::app {
namespace {

HeatMapData weights()
{
    HeatMapData data;
    data.rows = 2;
    data.columns = 3;
    data.values = {0.125f, 0.42f, 0.455f, 0.2f, 0.3f, 0.5f};
    data.masked = {false, false, false, false, false, true};
    data.rowLabels = QStringList{"chat", "noir"};
    data.columnLabels = QStringList{"the", "cat", "</s>"};
    data.rowTitle = "query";
    data.columnTitle = "key";
    data.valueName = "weight";
    data.title = "cross-attention L0 H1";
    return data;
}

std::vector<int> focused; // children that events named

void listen(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Focus && event->child() >= 0)
        focused.push_back(event->child());
}

class HeatMapAccess : public testing::Test {
protected:
    HeatMapAccess()
    {
        map.setLocale(QLocale::c());
        map.setData(weights());
        map.resize(500, 400);
        map.show();
        map.replot();
        access = QAccessible::queryAccessibleInterface(&map);
        table = access ? access->tableInterface() : nullptr;
    }

    HeatMap map;
    QAccessibleInterface* access = nullptr;
    QAccessibleTableInterface* table = nullptr;
};

TEST_F(HeatMapAccess, is_a_table_with_the_maps_rows_and_columns)
{
    ASSERT_TRUE(table);
    EXPECT_EQ(access->role(), QAccessible::Table);
    EXPECT_EQ(access->text(QAccessible::Name), "cross-attention L0 H1");
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->columnCount(), 3);
    EXPECT_EQ(access->childCount(), 6);
    EXPECT_EQ(table->rowDescription(1), "noir");
    EXPECT_EQ(table->columnDescription(2), "</s>");
    EXPECT_FALSE(table->cellAt(2, 0));
    EXPECT_FALSE(table->cellAt(0, -1));
    EXPECT_FALSE(access->child(6));
}

TEST_F(HeatMapAccess, cells_read_their_tokens_and_value)
{
    ASSERT_TRUE(table);
    QAccessibleInterface* cell = table->cellAt(0, 1);
    ASSERT_TRUE(cell);
    EXPECT_EQ(cell->role(), QAccessible::Cell);
    EXPECT_EQ(cell->text(QAccessible::Name), "query “chat”, key “cat”, weight 0.42");
    EXPECT_EQ(table->cellAt(1, 2)->text(QAccessible::Name), "query “noir”, key “</s>”, masked");
    EXPECT_EQ(access->child(1), cell);
    EXPECT_EQ(access->indexOfChild(cell), 1);
    EXPECT_EQ(cell->parent(), access);
    ASSERT_TRUE(cell->tableCellInterface());
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 0);
    EXPECT_EQ(cell->tableCellInterface()->columnIndex(), 1);
    const QPoint middle = cell->rect().center();
    EXPECT_EQ(access->childAt(middle.x(), middle.y()), cell);
    EXPECT_LE((map.mapToGlobal(map.cellRect(0, 1).center().toPoint()) - middle).manhattanLength(), 2);
}

TEST_F(HeatMapAccess, moving_the_marked_cell_moves_the_focus)
{
    ASSERT_TRUE(table);
    QObject::connect(&map, &HeatMap::cellHovered, &map, &HeatMap::setHighlight); // nothing is pinned
    const auto before = QAccessible::installUpdateHandler(listen);
    focused.clear();
    map.setHighlight(0, 0);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    QAccessible::installUpdateHandler(before);
    if (QAccessible::isActive()) { // events go out only where something listens
        EXPECT_EQ(focused, (std::vector<int>{1, 4}));
    }
    EXPECT_EQ(access->focusChild(), table->cellAt(1, 1));
    EXPECT_EQ(table->selectedCells(), QList<QAccessibleInterface*>{table->cellAt(1, 1)});
    EXPECT_TRUE(table->cellAt(1, 1)->state().selected);
    EXPECT_FALSE(table->cellAt(0, 0)->state().selected);
}

TEST_F(HeatMapAccess, a_pinned_cell_stays_selected_while_keys_move_the_focus)
{
    ASSERT_TRUE(table);
    map.setHighlight(0, 0);
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_EQ(access->focusChild(), table->cellAt(0, 1));
    EXPECT_EQ(table->selectedCells(), QList<QAccessibleInterface*>{table->cellAt(0, 0)});
    EXPECT_TRUE(map.accessibleDescription().contains("cat")) << map.accessibleDescription().toStdString();
}

TEST_F(HeatMapAccess, rows_and_columns_are_selected_as_by_a_click_on_their_label)
{
    ASSERT_TRUE(table);
    QObject::connect(&map, &HeatMap::cellClicked, &map, &HeatMap::setHighlight);
    EXPECT_TRUE(table->selectRow(1));
    EXPECT_EQ(table->selectedRows(), QList<int>{1});
    EXPECT_TRUE(table->selectColumn(2));
    EXPECT_TRUE(table->isColumnSelected(2));
    EXPECT_TRUE(table->selectedRows().isEmpty());
    EXPECT_FALSE(table->selectRow(7));
}

TEST_F(HeatMapAccess, other_numbers_are_other_cells_and_few_are_kept)
{
    ASSERT_TRUE(table);
    HeatMapData large;
    large.rows = large.columns = 60;
    large.values.assign(3600, 0.25f);
    map.setData(large);
    EXPECT_EQ(access->childCount(), 3600);
    for (int i = 0; i < 3600; ++i)
        ASSERT_EQ(access->indexOfChild(access->child(i)), i);
    EXPECT_EQ(table->cellAt(59, 59)->text(QAccessible::Name), "row “59”, column “59”, 0.25");
    map.setData({});
    EXPECT_EQ(access->childCount(), 0);
    EXPECT_FALSE(access->focusChild());
}

} // namespace
} // namespace regard::app
