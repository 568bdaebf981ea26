#include <QFileInfo>
#include <QSlider>
#include <QToolButton>

#include "app/session/lesson_runner.h"
#include "app/session/training_history.h"
#include "app/views/training_scrubber.h"
#include "app/views/training_view.h"
#include "app/window/save_actions.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/tiny_snapshots.h"

namespace regard::app {
namespace {

class TrainingWindow : public WindowTest {
protected:
    static QString trained() { return models->filePath("trained"); }
    static void SetUpTestSuite()
    {
        WindowTest::SetUpTestSuite();
        test::save_tiny_model(trained().toStdString());
        test::save_tiny_snapshots(trained().toStdString());
    }
    void settleAll()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return !session().busy() && !window->findChild<TrainingHistory*>()->busy(); }, 20000));
        QTest::qWait(5);
    }
    TrainingScrubber& scrubber() { return window->scrubber(); }
};

TEST_F(TrainingWindow, a_model_with_moments_brings_a_scrubber_and_one_without_none)
{
    open("le chat dort .", trained());
    settleAll();
    ASSERT_TRUE(scrubber().isVisible());
    EXPECT_EQ(scrubber().slider()->maximum(), 3);
    EXPECT_EQ(scrubber().text(), "finished model");
    window->openModel(folder());
    settle();
    settleAll();
    EXPECT_FALSE(scrubber().isVisible());
}

TEST_F(TrainingWindow, keys_on_the_slider_go_through_the_training_with_the_sentence_on_screen)
{
    open("le chat dort .", trained());
    settleAll();
    const auto finished = session().trace();
    scrubber().slider()->setFocus();
    QTest::keyClick(scrubber().slider(), Qt::Key_Left);
    settleAll();
    EXPECT_EQ(session().trace()->model, "trained, step 100") << session().trace()->model;
    EXPECT_TRUE(scrubber().text().contains("step 100")) << scrubber().text().toStdString();
    EXPECT_TRUE(scrubber().text().contains("BLEU 10.0"));
    EXPECT_EQ(target().text().toStdString(), session().trace()->target_text);
    QTest::keyClick(scrubber().slider(), Qt::Key_Home);
    settleAll();
    EXPECT_EQ(scrubber().text(), "training step 0");
    EXPECT_EQ(source().text(), "le chat dort .");
    QTest::keyClick(scrubber().slider(), Qt::Key_End);
    settleAll();
    EXPECT_EQ(session().trace()->target_text, finished->target_text);
}

TEST_F(TrainingWindow, keeping_the_translation_gives_it_to_every_moment)
{
    open("le chat dort .", trained());
    settleAll();
    const std::string translation = session().trace()->target_text;
    QTest::mouseClick(scrubber().keepButton(), Qt::LeftButton);
    settleAll();
    EXPECT_TRUE(session().trace()->forced);
    EXPECT_TRUE(window->sentence().freeButton()->isVisible());
    scrubber().slider()->setValue(0);
    settleAll();
    EXPECT_TRUE(session().trace()->forced);
    EXPECT_EQ(session().trace()->target_text, translation);
    window->sentence().freeButton()->click();
    settleAll();
    EXPECT_FALSE(session().trace()->forced);
    EXPECT_FALSE(scrubber().keepButton()->isChecked());
    EXPECT_EQ(session().trace()->model, "trained, step 0");
}

TEST_F(TrainingWindow, the_lesson_is_a_tab_whose_picture_is_exported_like_the_others)
{
    open();
    window->findChild<ViewTabs*>()->setCurrentWidget(&window->training());
    EXPECT_EQ(window->currentView(), &window->training());
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->training().lesson().moment() != nullptr; }, 20000));
    SaveActions save(*window);
    QTemporaryDir place;
    for (const char* kind : {"svg", "png", "pdf"}) {
        const QString file = place.filePath(QStringLiteral("lesson.") + kind);
        EXPECT_TRUE(save.writePicture(*window->training().figure(), file)) << message().toStdString();
        EXPECT_GT(QFileInfo(file).size(), 5000) << kind;
    }
}

TEST_F(TrainingWindow, the_lessons_model_can_be_looked_into_with_all_views)
{
    open();
    window->findChild<ViewTabs*>()->setCurrentWidget(&window->training());
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->training().lesson().moment() != nullptr; }, 20000));
    window->training().lesson().step();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->training().lesson().moment()->step == 1; }, 20000));
    for (auto* button : window->training().findChildren<QToolButton*>())
        if (button->text() == "Look inside")
            button->click();
    settle();
    EXPECT_NE(window->currentView(), &window->training());
    EXPECT_EQ(session().trace()->model, "lesson, step 1");
    EXPECT_EQ(session().trace()->source.size(), 4U);
    EXPECT_EQ(settings.model(), folder()) << "the next start opens the user's model";
}

} // namespace
} // namespace regard::app
