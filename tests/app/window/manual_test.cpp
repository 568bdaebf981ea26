#include <QRegularExpression>
#include <QTextBrowser>

#include "app/views/view.h"
#include "app/window/manual.h"
#include "app/window/manual_window.h"
#include "app/window/translation.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class ManualTest : public WindowTest {};

TEST(Manual, every_page_is_there_in_english_and_chinese_with_a_title)
{
    ASSERT_FALSE(manualPages().isEmpty());
    for (const QString& name : manualPages()) {
        const QString english = manualPage(name, "en"), chinese = manualPage(name, "zh_CN");
        EXPECT_NE(english, chinese) << name.toStdString();
        for (const QString& page : {english, chinese}) {
            EXPECT_GT(page.size(), 80) << name.toStdString();
            EXPECT_FALSE(manualTitle(page).isEmpty()) << name.toStdString();
        }
    }
    EXPECT_EQ(manualPage("lines", "fr"), manualPage("lines", "en"));
    EXPECT_TRUE(manualPage("nothing", "en").isEmpty());
    EXPECT_TRUE(manualPage("../samples/sentences", "en").isEmpty());
}

TEST_F(ManualTest, every_view_has_its_page_and_f1_opens_it)
{
    open();
    for (View* view : window->views()) {
        EXPECT_TRUE(manualPages().contains(view->objectName())) << view->objectName().toStdString();
        window->findChild<ViewTabs*>()->setCurrentWidget(view);
        QTest::keyClick(window.get(), Qt::Key_F1);
        auto* manual = window->findChild<ManualWindow*>();
        ASSERT_TRUE(manual);
        EXPECT_EQ(manual->page(), view->objectName());
        EXPECT_TRUE(manual->findChild<QTextBrowser*>()->toPlainText().startsWith(
            manualTitle(manualPage(view->objectName(), "en"))));
    }
}

TEST(Manual, links_lead_to_pages)
{
    static const QRegularExpression link("\\]\\(([^)]+)\\)");
    for (const QString& language : interfaceLanguages())
        for (const QString& name : manualPages()) {
            const QString page = manualPage(name, language);
            for (auto found = link.globalMatch(page); found.hasNext();)
                EXPECT_TRUE(manualPages().contains(found.next().captured(1).section('.', 0, 0))) << name.toStdString();
        }
}

} // namespace
} // namespace regard::app
