#include <QDockWidget>
#include <QTabBar>
#include <QToolButton>

#include "app/plots/heat_map.h"
#include "app/views/attention_view.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class SmallWindow : public WindowTest {
protected:
    void size(int width, int height)
    {
        window->resize(width, height);
        settle();
        QTest::qWait(20);
    }
    QDockWidget& dock(const char* name) { return *window->findChild<QDockWidget*>(QLatin1String(name)); }
    bool asTabs() { return window->tabifiedDockWidgets(&dock("inspectorDock")).size() == 2; }
};

TEST_F(SmallWindow, in_a_narrow_window_the_docks_share_one_place)
{
    open();
    size(1400, 900);
    EXPECT_FALSE(asTabs());
    EXPECT_EQ(window->dockWidgetArea(&dock("anatomyDock")), Qt::LeftDockWidgetArea);
    size(1000, 640);
    EXPECT_TRUE(asTabs());
    EXPECT_FALSE(dock("inspectorDock").visibleRegion().isEmpty()) << "in front";
    EXPECT_GE(window->tabs().width(), 700);
    size(1400, 900);
    EXPECT_FALSE(asTabs());
    EXPECT_EQ(window->dockWidgetArea(&dock("anatomyDock")), Qt::LeftDockWidgetArea);
    EXPECT_TRUE(dock("anatomyDock").isVisible());
}

TEST_F(SmallWindow, both_arrangements_are_kept)
{
    open();
    size(1400, 900);
    dock("explanationDock").close();
    size(1000, 640);
    dock("anatomyDock").close();
    window->close();
    window.reset();
    open();
    size(1000, 640);
    EXPECT_TRUE(dock("anatomyDock").isHidden());
    EXPECT_FALSE(dock("explanationDock").isHidden());
    size(1400, 900);
    EXPECT_FALSE(dock("anatomyDock").isHidden());
    EXPECT_TRUE(dock("explanationDock").isHidden());
    window->resetLayout();
    EXPECT_TRUE(dock("explanationDock").isVisible());
}

TEST_F(SmallWindow, every_view_fits_with_a_message)
{
    open();
    size(1000, 640);
    window->messages().showNotice(QString("A notice that is far too long for one line. ").repeated(9));
    for (View* view : window->views()) {
        window->showView(view->objectName());
        size(1000, 640);
        EXPECT_LE(window->minimumSizeHint().height(), 640) << view->objectName().toStdString();
        EXPECT_LE(window->minimumSizeHint().width(), 1000) << view->objectName().toStdString();
    }
}

TEST_F(SmallWindow, the_map_is_large_enough_to_read)
{
    open("le chat noir dort sur la chaise blanche et le chien lit un livre .");
    size(1000, 640);
    window->showView("attention");
    window->messages().showNotice(QString("A notice that is far too long for one line. ").repeated(9));
    settle();
    const auto* map = window->attention().findChild<HeatMap*>();
    ASSERT_TRUE(map);
    EXPECT_GE(map->height(), 200);
    EXPECT_GE(map->width(), 400);
}

TEST_F(SmallWindow, a_notice_takes_one_line_and_more_on_request)
{
    open();
    size(1000, 640);
    const QString long_one = QString("A notice that is far too long for one line. ").repeated(9).trimmed();
    MessageBar& bar = window->messages();
    bar.showNotice("Short.");
    settle();
    const int one_line = bar.height();
    EXPECT_FALSE(bar.moreButton()->isVisible());
    bar.showNotice(long_one);
    settle();
    EXPECT_EQ(bar.height(), one_line);
    EXPECT_EQ(bar.text(), long_one);
    EXPECT_EQ(bar.accessibleName(), long_one);
    ASSERT_TRUE(bar.moreButton()->isVisible());
    bar.moreButton()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.height() > one_line; }));
    EXPECT_EQ(bar.moreButton()->text(), "Less");
    bar.showNotice("Short.");
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.height() == one_line; }));
    bar.showError(long_one);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.height() > one_line; })) << "what went wrong is told whole";
    EXPECT_FALSE(bar.moreButton()->isVisible());
}

} // namespace
} // namespace regard::app
