#include <QFile>

#include "app/views/attention_view.h"
#include "app/views/layers_view.h"
#include "app/window/screens.h"
#include "app/window/sealed_state.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class SettingsTest : public WindowTest {
protected:
    QString file() const { return folderOfSettings.filePath("settings.ini"); }
};

TEST(SealedState, comes_back_only_when_nothing_changed)
{
    const QByteArray blob("some layout");
    const QByteArray sealed = seal(blob);
    EXPECT_EQ(unseal(sealed), blob);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray damaged = sealed;
        damaged[i] = char(damaged[i] ^ 1);
        EXPECT_FALSE(unseal(damaged)) << i;
        EXPECT_FALSE(unseal(sealed.left(i))) << i;
    }
    EXPECT_FALSE(unseal({}));
}

TEST(Screens, a_window_is_brought_back_and_shrunk)
{
    const QList<QRect> screens = {{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};
    EXPECT_EQ(clampedToScreens({5000, 5000, 800, 600}, screens), QRect(1120, 480, 800, 600));
    EXPECT_EQ(clampedToScreens({-3000, -50, 800, 600}, screens), QRect(0, 0, 800, 600));
    EXPECT_EQ(clampedToScreens({2000, 100, 4000, 4000}, screens), QRect(1920, 0, 1280, 1024));
    EXPECT_EQ(clampedToScreens({10, 10, 300, 200}, screens), QRect(10, 10, 300, 200));
}

TEST_F(SettingsTest, what_was_set_is_there_at_the_next_start)
{
    open("je suis ici .");
    window->setDataPalette(PaletteName::magma);
    window->setTextScale(1.25);
    window->findChild<ViewTabs*>()->setCurrentWidget(&window->layers());
    session().selection().selectHead(AttentionKind::encoder, 1, 3);
    window->close();
    window.reset();
    Settings again(file());
    EXPECT_EQ(again.palette(), PaletteName::magma);
    EXPECT_DOUBLE_EQ(again.textScale(), 1.25);
    EXPECT_EQ(again.text(), QString("je suis ici ."));
    EXPECT_EQ(again.view(), "layers");
    EXPECT_EQ(again.focus(), (Focus{AttentionKind::encoder, 1, 3, -1, -1}));
    EXPECT_EQ(again.model(), folder());
    EXPECT_TRUE(again.layout("docks"));
    settings.reset();
    applyAppearance(Appearance::light, 1);
}

TEST_F(SettingsTest, the_reading_is_there_at_the_next_start)
{
    Reading reading;
    reading.measure = AttentionMeasure::weighted_value;
    reading.combination = HeadCombination::maximum;
    reading.scope = HeadScope::chosen;
    reading.chosen = {{0, 3}, {2, 1}};
    reading.options = {.words = true, .special = SpecialTokens::renormalised, .threshold = 0.05F, .top = 4};
    reading.scale = ValueScale::logarithmic;
    reading.range = ValueRange::row;
    open("je suis ici .");
    session().reading().set(reading);
    window->close();
    window.reset();
    EXPECT_EQ(Settings(file()).reading(), reading);
    open("je suis ici .");
    EXPECT_EQ(session().reading().now(), reading);
}

TEST_F(SettingsTest, a_damaged_reading_is_as_if_it_were_not_there)
{
    QFile store(file());
    ASSERT_TRUE(store.open(QIODevice::WriteOnly));
    store.write("[reading]\nmeasure=9\ncombination=-1\nscope=all\nchosen=2.1 x.3 1 4.5.6 2.1 -1.0 0.99999 1.0\n"
                "words=2\nspecial=7\ntop=-3\nscale=3\nrange=5\nthreshold=nan\n[look]\nsigned_palette=0\n");
    store.close();
    const Reading reading = Settings(file()).reading();
    Reading expected;
    expected.chosen = {{1, 0}, {2, 1}};
    EXPECT_EQ(reading, expected);
    EXPECT_EQ(Settings(file()).signedPalette(), PaletteName::red_blue) << "one that does not diverge";
}

TEST_F(SettingsTest, damaged_ones_are_as_if_they_were_not_there)
{
    QFile store(file());
    ASSERT_TRUE(store.open(QIODevice::WriteOnly));
    const char damage[] =
        "\x00\xff[look]\nappearance=seven\ntext_percent=-40\npalette=5\n[session]\nview=99\nlayer=-3\nkind=x\n"
        "text=@Invalid()\n[layout]\ndocks=@ByteArray(rubbish)\ngeometry=@Variant(\\0\\0\\0\\x7f)\n";
    ASSERT_EQ(store.write(damage, sizeof damage - 1), qint64(sizeof damage - 1));
    store.close();
    Settings damaged(file());
    EXPECT_EQ(damaged.appearance(), Appearance::system);
    EXPECT_DOUBLE_EQ(damaged.textScale(), 1);
    EXPECT_EQ(damaged.palette(), PaletteName::viridis);
    EXPECT_EQ(damaged.view(), "99");
    EXPECT_EQ(damaged.focus(), Settings(folderOfSettings.filePath("none.ini")).focus());
    EXPECT_FALSE(damaged.layout("docks"));
    EXPECT_FALSE(damaged.layout("geometry"));
    open();
    EXPECT_TRUE(window->showsViews());
    EXPECT_EQ(window->currentView(), &window->attention());
}

TEST_F(SettingsTest, a_start_that_never_ended_is_noticed_once)
{
    EXPECT_FALSE(Settings(file()).beginStart());
    Settings second(file());
    EXPECT_TRUE(second.beginStart());
    second.started();
    EXPECT_FALSE(Settings(file()).beginStart());
}

TEST_F(SettingsTest, the_layout_can_be_reset)
{
    open();
    auto* dock = window->findChild<QDockWidget*>("inspectorDock");
    ASSERT_TRUE(dock);
    dock->hide();
    window->resetLayout();
    EXPECT_TRUE(dock->isVisible());
}

TEST_F(SettingsTest, presenting_hides_all_but_text_and_views_and_comes_back)
{
    open();
    auto* dock = window->findChild<QDockWidget*>("anatomyDock");
    window->setPresenting(true);
    EXPECT_FALSE(dock->isVisible());
    EXPECT_FALSE(window->menuBar()->isVisible());
    EXPECT_TRUE(source().isVisible());
    window->setPresenting(false);
    EXPECT_TRUE(dock->isVisible());
    EXPECT_TRUE(window->menuBar()->isVisible());
}

} // namespace
} // namespace regard::app
