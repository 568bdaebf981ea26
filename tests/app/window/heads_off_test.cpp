#include <QToolButton>

#include "app/views/switches_view.h"
#include "app/window/heads_off_bar.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class HeadsOff : public WindowTest {
protected:
    HeadsOffBar& bar() { return *window->findChild<HeadsOffBar*>(); }
};

TEST_F(HeadsOff, nobody_takes_the_crippled_model_for_the_model)
{
    open();
    EXPECT_FALSE(bar().isVisible());
    session().switches().toggleKind(AttentionKind::cross);
    EXPECT_TRUE(bar().isVisible());
    settle();
    EXPECT_EQ(bar().text(), "Not the full model: without all of cross-attention (weights zeroed)");
    bool marked = false;
    for (const Chip& chip : window->sentence().outputChips()->chips()) {
        marked = marked || chip.changed;
        if (chip.changed) {
            EXPECT_TRUE(chip.tip.contains("full model")) << chip.tip.toStdString();
        }
    }
    EXPECT_TRUE(marked);

    QTest::keyClicks(&source(), " le chien");
    settle();
    EXPECT_TRUE(bar().isVisible()) << "for as long as it is so";
    QTest::mouseClick(bar().allOnButton(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(bar().isVisible());
    for (const Chip& chip : window->sentence().outputChips()->chips())
        EXPECT_FALSE(chip.changed);
}

TEST_F(HeadsOff, the_bar_leads_to_the_board)
{
    open();
    session().switches().toggle(AttentionKind::encoder, 0, 0);
    settle();
    emit bar().showWanted();
    EXPECT_TRUE(window->findChild<SwitchesView*>()->isVisible());
}

TEST_F(HeadsOff, another_model_that_lacks_the_head_is_whole)
{
    open();
    session().switches().toggle(AttentionKind::cross, 1, 0);
    settle();
    auto description = test::tiny_description();
    description.config.decoder_layers = 1;
    session().setModel(test::random_model(description, test::tiny_vocabulary(), 4));
    settle();
    EXPECT_FALSE(bar().isVisible());
}

} // namespace
} // namespace regard::app
