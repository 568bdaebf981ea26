#include "app/window/variant_bar.h"

#include <QTabWidget>
#include <QToolButton>

#include "app/views/positions_view.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class VariantBarTest : public WindowTest {
protected:
    VariantBar& bar() { return *window->findChild<VariantBar*>(); }
    void turnOff()
    {
        RunVariant variant;
        variant.encoder_positions.kind = variant.decoder_positions.kind = PositionChange::Kind::off;
        session().variant().set(variant);
    }
};

TEST_F(VariantBarTest, nobody_takes_a_model_without_positions_for_the_model)
{
    open();
    EXPECT_FALSE(bar().isVisible());
    turnOff();
    EXPECT_TRUE(bar().isVisible()) << "at once";
    settle();
    EXPECT_EQ(bar().text(), "Not the model as trained: positions switched off");
    QTest::keyClicks(&source(), " le chien");
    settle();
    EXPECT_TRUE(bar().isVisible()) << "for as long as it is so";
    QTest::mouseClick(bar().clearButton(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(session().trace()->variant.empty());
}

TEST_F(VariantBarTest, leads_to_where_positions_are_chosen)
{
    open();
    turnOff();
    settle();
    emit bar().showWanted(true);
    EXPECT_TRUE(window->positions().isVisible());
    EXPECT_EQ(window->positions().page(), PositionsView::in_the_model);
}

} // namespace
} // namespace regard::app
