#include "app/window/tour.h"

#include <QLabel>
#include <QToolButton>

#include "app/views/explanation_panel.h"
#include "app/views/explanations.h"
#include "app/views/steps_view.h"
#include "app/views/view.h"
#include "app/window/view_tabs.h"
#include "tests/app/window/window_fixture.h"

namespace regard::app {
namespace {

class TourTest : public WindowTest {};

TEST_F(TourTest, leads_through_one_sentence_and_says_what_is_true_of_it)
{
    open();
    Tour& tour = window->tour();
    EXPECT_FALSE(tour.isVisible());
    tour.start();
    ASSERT_GE(tour.count(), 10);
    QStringList views;
    for (int stop = 0; stop < tour.count(); ++stop) {
        EXPECT_EQ(tour.stop(), stop);
        EXPECT_TRUE(tour.isVisible());
        EXPECT_GT(tour.text().size(), 60) << stop;
        EXPECT_FALSE(tour.text().contains("%1") || tour.text().contains("%n")) << tour.text().toStdString();
        views << window->currentView()->objectName();
        QTest::keyClick(&tour, Qt::Key_Right);
    }
    EXPECT_FALSE(tour.running());
    EXPECT_FALSE(tour.isVisible());
    for (const char* name : {"tokens", "layers", "positions", "steps", "attention", "heads", "output", "lines"})
        EXPECT_TRUE(views.contains(name)) << name;
}

TEST_F(TourTest, counts_what_the_run_has_and_follows_the_typed_text)
{
    open();
    window->tour().start();
    const auto pieces = [this] { return QString::number(session().trace()->source.size()); };
    EXPECT_TRUE(window->tour().text().contains(pieces())) << window->tour().text().toStdString();
    window->sentence().setSourceText("le chien mange une pomme rouge .");
    settle();
    EXPECT_TRUE(window->tour().text().contains(pieces())) << window->tour().text().toStdString();
    QTest::keyClick(&window->tour(), Qt::Key_Escape);
    EXPECT_FALSE(window->tour().isVisible());
}

TEST_F(TourTest, every_view_is_explained_beside_it)
{
    open();
    auto* panel = window->findChild<ExplanationPanel*>();
    ASSERT_TRUE(panel);
    for (View* view : window->views()) {
        window->showView(view->objectName());
        EXPECT_EQ(window->currentView(), view);
        const Explanation expected =
            explanationOf(view->objectName(), view->block(), &session().model()->network->config());
        EXPECT_FALSE(expected.text.isEmpty()) << view->objectName().toStdString();
        bool shown = false;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            shown |= label->text() == expected.text;
        EXPECT_TRUE(shown) << view->objectName().toStdString();
    }
}

} // namespace
} // namespace regard::app
