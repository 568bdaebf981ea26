#include <QMenu>

#include "app/plots/beam_tree_data.h"
#include "app/views/beam_view.h"
#include "app/window/hypothesis_button.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class BeamWindow : public WindowTest {
protected:
    HypothesisButton& button() { return *window->sentence().hypotheses(); }
    const BeamSearch& beam() { return session().trace()->beam; }
    QList<QAction*> menuActions()
    {
        emit button().menu()->aboutToShow();
        QList<QAction*> actions;
        for (QAction* action : button().menu()->actions())
            if (action->isCheckable())
                actions << action;
        return actions;
    }
};

TEST_F(BeamWindow, n_best_are_offered_beside_the_translation)
{
    settings.setBeamSize(4);
    open();
    ASSERT_EQ(beam().hypotheses.size(), 4U);
    EXPECT_TRUE(button().text().startsWith("1 of 4")) << button().text().toStdString();
    const auto actions = menuActions();
    ASSERT_EQ(actions.size(), 4);
    for (int i = 0; i < 4; ++i) {
        EXPECT_TRUE(actions[i]->text().startsWith(scoreText(beam().hypotheses[std::size_t(i)].score, QLocale(), 3)));
        EXPECT_EQ(actions[i]->isChecked(), i == 0);
    }
    const QString expected = QString::fromStdString(beam().hypotheses[2].text);
    actions[2]->trigger();
    settle();
    EXPECT_EQ(beam().chosen, 2U);
    EXPECT_EQ(target().text(), expected);
    EXPECT_EQ(window->sentence().outputChips()->chips().size(), beam().hypotheses[2].ids.size());
    EXPECT_TRUE(button().text().startsWith("3 of 4"));
    EXPECT_TRUE(menuActions()[2]->isChecked());

    QTest::keyClicks(&source(), "x");
    settle();
    EXPECT_EQ(beam().chosen, 0U);
    EXPECT_TRUE(button().text().startsWith("1 of"));
}

TEST_F(BeamWindow, keys_go_through_the_n_best_while_typing)
{
    settings.setBeamSize(3);
    open();
    for (const std::size_t expected : {1U, 2U, 2U}) {
        QTest::keyClick(&source(), Qt::Key_Down, Qt::AltModifier);
        settle();
        EXPECT_EQ(beam().chosen, expected);
    }
    QTest::keyClick(&source(), Qt::Key_Up, Qt::AltModifier);
    settle();
    EXPECT_EQ(beam().chosen, 1U);
}

TEST_F(BeamWindow, size_is_remembered_and_one_is_greedy)
{
    settings.setBeamSize(4);
    open();
    emit window->beam().beamSizeChosen(1);
    settle();
    EXPECT_EQ(settings.beamSize(), 1);
    EXPECT_EQ(beam().hypotheses.size(), 1U);
    EXPECT_TRUE(button().text().startsWith("Greedy"));
    emit button().beamSizeChosen(6);
    settle();
    EXPECT_EQ(settings.beamSize(), 6);
    EXPECT_EQ(beam().hypotheses.size(), 6U);
    window.reset();
    open();
    EXPECT_EQ(beam().hypotheses.size(), 6U);
}

TEST_F(BeamWindow, given_translation_hides_the_n_best)
{
    open();
    EXPECT_TRUE(button().isVisible());
    QTest::keyClicks(&target(), "x");
    settle();
    EXPECT_FALSE(button().isVisible());
    EXPECT_TRUE(window->sentence().freeButton()->isVisible());
    QTest::mouseClick(window->sentence().freeButton(), Qt::LeftButton);
    settle();
    EXPECT_TRUE(button().isVisible());
}

TEST_F(BeamWindow, sizes_in_a_damaged_file_are_not_taken)
{
    const int usual = settings.beamSize();
    for (const char* value : {"0", "9", "x", "-3"}) {
        QSettings(folderOfSettings.filePath("settings.ini"), QSettings::IniFormat).setValue("session/beam_size", value);
        EXPECT_EQ(Settings(folderOfSettings.filePath("settings.ini")).beamSize(), usual) << value;
    }
}

} // namespace
} // namespace regard::app
