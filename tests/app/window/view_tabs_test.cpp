#include "app/window/view_tabs.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <gtest/gtest.h>

namespace regard::app {
namespace {

QStringList texts(const QTabBar& bar)
{
    QStringList all;
    for (int i = 0; i < bar.count(); ++i)
        all << bar.tabText(i);
    return all;
}

TEST(ViewTabs, each_group_has_its_own_pages_and_remembers_the_last)
{
    ViewTabs tabs;
    QLabel map, sheet, lines, positions, layers;
    tabs.addTab(&map, "Attention", "Map");
    tabs.addTab(&sheet, "Attention", "All heads");
    tabs.addTab(&positions, "Model", "Positions");
    tabs.addTab(&lines, "Attention", "Lines");
    tabs.addTab(&layers, "Model", "Layers");
    EXPECT_EQ(texts(*tabs.groupBar()), (QStringList{"Attention", "Model"}));
    EXPECT_EQ(texts(*tabs.pageBar()), (QStringList{"Map", "All heads", "Lines"}));
    EXPECT_EQ(tabs.currentWidget(), &map);
    QSignalSpy changed(&tabs, &ViewTabs::currentChanged);
    tabs.pageBar()->setCurrentIndex(2);
    EXPECT_EQ(tabs.currentWidget(), &lines);
    EXPECT_EQ(changed.takeFirst().first().toInt(), 3);
    tabs.groupBar()->setCurrentIndex(1);
    EXPECT_EQ(tabs.currentWidget(), &positions);
    EXPECT_EQ(texts(*tabs.pageBar()), (QStringList{"Positions", "Layers"}));
    tabs.groupBar()->setCurrentIndex(0);
    EXPECT_EQ(tabs.currentWidget(), &lines);
    tabs.setCurrentWidget(&layers);
    EXPECT_EQ(tabs.groupBar()->currentIndex(), 1);
    EXPECT_EQ(tabs.pageBar()->currentIndex(), 1);
    EXPECT_EQ(tabs.currentWidget(), &layers);
    tabs.step(1);
    EXPECT_EQ(tabs.currentWidget(), &map);
    tabs.step(-1);
    EXPECT_EQ(tabs.currentWidget(), &layers);
    EXPECT_EQ(tabs.count(), 5);
    for (QWidget* page : {&map, &sheet, &lines, &positions, &layers})
        page->setParent(nullptr);
}

} // namespace
} // namespace regard::app
