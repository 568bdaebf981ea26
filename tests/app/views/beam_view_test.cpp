#include "app/views/beam_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "app/plots/beam_tree.h"
#include "app/views/hypothesis_list.h"
#include "app/views/segments.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class BeamViews : public testing::Test {
protected:
    void SetUp() override
    {
        session.setBeamSize(3);
        session.setModel(test::tiny_model());
        session.setSourceText("le chat mange .");
        settle();
        view.resize(900, 600);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
        ASSERT_TRUE(session.trace());
    }

    Session session;
    BeamView view{session};
};

TEST_F(BeamViews, list_has_the_n_best_of_the_trace)
{
    const BeamSearch& beam = session.trace()->beam;
    ASSERT_EQ(view.list()->topLevelItemCount(), 3);
    for (int i = 0; i < 3; ++i) {
        const Hypothesis& hypothesis = beam.hypotheses[std::size_t(i)];
        const QTreeWidgetItem* item = view.list()->topLevelItem(i);
        EXPECT_EQ(item->text(1), scoreText(hypothesis.score, QLocale(), 3));
        EXPECT_TRUE(item->text(4).startsWith(QString::fromStdString(hypothesis.text)));
    }
    EXPECT_EQ(view.tree()->data().steps.size(), beam.steps.size());
    EXPECT_EQ(view.sizes()->current(), 2);
}

TEST_F(BeamViews, row_chosen_is_the_hypothesis_that_everything_shows)
{
    const std::string expected = session.trace()->beam.hypotheses[1].text;
    const auto best = session.trace();
    QTest::mouseClick(view.list()->viewport(), Qt::LeftButton, {},
                      view.list()->visualItemRect(view.list()->topLevelItem(1)).center());
    settle();
    EXPECT_EQ(session.trace()->beam.chosen, 1U);
    EXPECT_EQ(session.trace()->target_text, expected);
    EXPECT_EQ(view.tree()->data().shown, 1);
    EXPECT_EQ(view.list()->indexOfTopLevelItem(view.list()->currentItem()), 1);
    EXPECT_NE(session.trace()->at("decoder.probabilities").values, best->at("decoder.probabilities").values);

    QTest::keyClick(view.list(), Qt::Key_Down);
    settle();
    EXPECT_EQ(session.trace()->beam.chosen, 2U);
    view.tree()->setFocus();
    QTest::keyClick(view.tree(), Qt::Key_Up);
    settle();
    EXPECT_EQ(session.trace()->beam.chosen, 1U);

    session.setSourceText("le chien mange .");
    settle();
    EXPECT_EQ(session.trace()->beam.chosen, 0U) << "a new text begins with its best";
}

TEST_F(BeamViews, step_pointed_at_is_the_query_of_all_views)
{
    session.selection().selectBlock(AttentionKind::cross, 0);
    const auto cells = view.tree()->data().steps.at(1);
    int shown = 0;
    while (!view.tree()->data().onShownPath(cells.at(std::size_t(shown))))
        ++shown;
    QTest::mouseMove(view.tree()->viewport(), view.tree()->cellRect(1, shown).center());
    EXPECT_EQ(session.selection().focus().query, 1);
    QTest::mouseMove(view.tree()->viewport(), QPoint(1, 1));
    EXPECT_EQ(session.selection().focus().query, -1);

    // And the other way: the step that another view looks at is marked.
    const QImage before = view.tree()->viewport()->grab().toImage();
    session.selection().selectCell(1, 0);
    EXPECT_NE(view.tree()->viewport()->grab().toImage(), before);
    session.selection().selectBlock(AttentionKind::encoder, 0);
    session.selection().selectCell(1, 0);
    EXPECT_EQ(view.tree()->viewport()->grab().toImage(), before) << "a source position is no step";
}

TEST_F(BeamViews, size_is_asked_for_and_explained)
{
    QSignalSpy asked(&view, &BeamView::beamSizeChosen);
    auto* five = view.sizes()->findChildren<QToolButton*>().at(4);
    QTest::mouseClick(five, Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.last().first().toInt(), 5);

    session.setBeamSize(1);
    settle();
    EXPECT_EQ(view.list()->topLevelItemCount(), 1);
    EXPECT_EQ(view.sizes()->current(), 0);
    ASSERT_TRUE(view.figure());
}

TEST_F(BeamViews, given_translation_has_no_search)
{
    session.forceTarget("the cat");
    settle();
    EXPECT_FALSE(view.tree()->isVisible());
    EXPECT_FALSE(view.list()->isVisible());
    EXPECT_EQ(view.figure(), nullptr);
    session.decodeFreely();
    settle();
    EXPECT_TRUE(view.tree()->isVisible());
    EXPECT_EQ(view.list()->topLevelItemCount(), 3);
}

} // namespace
} // namespace regard::app
