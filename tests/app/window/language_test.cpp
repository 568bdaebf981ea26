#include <QMenu>

#include "app/session/language_names.h"
#include "app/views/attention_view.h"
#include "app/views/positions_view.h"
#include "app/window/translation.h"
#include "app/window/window_holder.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class LanguageTest : public WindowTest {
protected:
    void SetUp() override
    {
        useLanguage(*QCoreApplication::instance(), "en");
        holder = std::make_unique<WindowHolder>(settings, std::make_unique<Session>());
        holder->window().begin({folder(), "le chat dort .", false});
        holder->window().show();
        wait();
    }
    void TearDown() override
    {
        holder.reset();
        useLanguage(*QCoreApplication::instance(), "en");
    }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !holder->window().session().busy(); }, 20000));
        QTest::qWait(5);
    }
    QString firstMenu() { return holder->window().menuBar()->actions().first()->text().remove('&'); }

    std::unique_ptr<WindowHolder> holder;
};

TEST_F(LanguageTest, names_are_in_the_languages_themselves)
{
    EXPECT_TRUE(interfaceLanguages().contains("en"));
    EXPECT_TRUE(interfaceLanguages().contains("fr"));
    EXPECT_EQ(nameInItself("en"), "English");
    EXPECT_EQ(nameInItself("fr"), "français");
    EXPECT_EQ(nameInItself("zh_CN"), "简体中文");
}

TEST_F(LanguageTest, another_language_keeps_what_was_typed_and_run)
{
    MainWindow& before = holder->window();
    before.session().selection().selectHead(AttentionKind::encoder, 1, 2);
    before.findChild<ViewTabs*>()->setCurrentWidget(&before.positions());
    const auto trace = before.session().trace();
    ASSERT_TRUE(trace);
    ASSERT_EQ(firstMenu(), "File");
    emit before.languageChosen("fr");
    QTest::qWait(20);
    MainWindow& after = holder->window();
    EXPECT_EQ(firstMenu(), "Fichier");
    EXPECT_EQ(after.session().trace(), trace); // nothing was run again
    EXPECT_EQ(after.sentence().source()->text(), "le chat dort .");
    EXPECT_EQ(after.sentence().target()->text(), QString::fromStdString(trace->target_text));
    EXPECT_EQ(after.currentView(), &after.positions());
    EXPECT_EQ(after.session().selection().focus().layer, 1);
    EXPECT_TRUE(after.isVisible());
    EXPECT_TRUE(after.showsViews());
    EXPECT_FALSE(after.findChildren<TokenChips*>().first()->chips().empty());
    EXPECT_EQ(settings.language(), "fr");

    after.sentence().setSourceText("le chien .");
    wait();
    EXPECT_EQ(after.session().trace()->source_text, "le chien .");
    holder->setLanguage("en");
    EXPECT_EQ(firstMenu(), "File");
}

TEST_F(LanguageTest, a_forced_target_stays)
{
    holder->window().session().forceTarget("the cat");
    wait();
    const auto trace = holder->window().session().trace();
    ASSERT_TRUE(trace->forced);
    holder->setLanguage("fr");
    wait();
    EXPECT_EQ(holder->window().sentence().target()->text(), "the cat");
    EXPECT_EQ(holder->window().session().trace(), trace);
}

TEST_F(LanguageTest, an_unknown_one_is_the_desktops)
{
    holder->setLanguage("xx");
    EXPECT_EQ(firstMenu(), "File");
    EXPECT_TRUE(holder->window().showsViews());
}

} // namespace
} // namespace regard::app
