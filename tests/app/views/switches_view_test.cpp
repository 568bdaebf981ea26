#include "app/views/switches_view.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "app/export/ablation_figure.h"
#include "app/session/importance_run.h"
#include "app/views/chips_of_trace.h"
#include "app/views/head_switchboard.h"
#include "app/views/inspected_cell.h"
#include "app/views/segments.h"
#include "app/views/word_comparison.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class SwitchesViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chat dort .");
        ASSERT_TRUE(settle());
        view.resize(900, 620);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    bool settle()
    {
        return QTest::qWaitFor([this] { return !session.busy(); });
    }
    bool measure()
    {
        QTest::mouseClick(view.measureButton(), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !session.importance().running(); }) && session.importance().result();
    }
    HeadSwitchboard& board() { return *view.board(); }
    void click(const BoardPlace& place)
    {
        QTest::mouseClick(&board(), Qt::LeftButton, {}, board().placeRect(place).center());
    }
    SwitchedHeads& switches() { return session.switches(); }

    Session session;
    SwitchesView view{session};
};

TEST_F(SwitchesViewTest, clicks_switch_heads_layers_and_kinds)
{
    click({AttentionKind::decoder, 1, 2});
    EXPECT_EQ(switches().now().text(), "decoder L1 H2 zero");
    EXPECT_EQ(session.selection().focus().head, 2) << "other views show that head";
    click({AttentionKind::decoder, 1, -1});
    EXPECT_TRUE(switches().isLayerOff(AttentionKind::decoder, 1));
    click({AttentionKind::cross, -1, -1});
    EXPECT_TRUE(switches().isKindOff(AttentionKind::cross));
    QTest::mouseClick(view.allOnButton(), Qt::LeftButton);
    EXPECT_TRUE(switches().allOn());
    EXPECT_FALSE(view.allOnButton()->isEnabled());
}

TEST_F(SwitchesViewTest, keys_reach_every_place)
{
    session.selection().selectHead(AttentionKind::encoder, 0, 1);
    board().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&board(), Qt::Key_Space);
    EXPECT_TRUE(switches().isOff(AttentionKind::encoder, 0, 1)) << "begins at the head that is shown";
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Down})
        QTest::keyClick(&board(), key);
    EXPECT_EQ(board().cursor(), (BoardPlace{AttentionKind::encoder, 1, -1}));
    QTest::keyClick(&board(), Qt::Key_Space);
    EXPECT_TRUE(switches().isLayerOff(AttentionKind::encoder, 1));
    QTest::keyClick(&board(), Qt::Key_End);
    QTest::keyClick(&board(), Qt::Key_Right);
    EXPECT_EQ(board().cursor(), (BoardPlace{AttentionKind::decoder, 1, -1})) << "on into the next kind";
    QTest::keyClick(&board(), Qt::Key_Up);
    QTest::keyClick(&board(), Qt::Key_Up);
    QTest::keyClick(&board(), Qt::Key_Return);
    EXPECT_TRUE(switches().isKindOff(AttentionKind::decoder));
    EXPECT_TRUE(board().accessibleDescription().contains("decoder"));
}

TEST_F(SwitchesViewTest, words_that_change_are_told)
{
    EXPECT_FALSE(view.comparison()->isVisible());
    EXPECT_TRUE(view.note().contains("full model"));
    switches().toggleKind(AttentionKind::cross);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(view.comparison()->isVisible());
    const WordPairs& words = view.comparison()->words();
    const auto expected = compare_words(*session.fullTrace(), *session.trace());
    ASSERT_EQ(words.pairs.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(words.pairs[i].same, expected[i].same);
        EXPECT_EQ(words.pairs[i].probabilityAfter, expected[i].probability_after);
    }
    EXPECT_GT(differingWords(words), 0) << "no cross-attention, and nothing changed?";
    EXPECT_TRUE(view.note().contains(QString::number(differingWords(words))));

    std::vector<Chip> chips = outputChips(*session.trace());
    markChanges(chips, *session.fullTrace(), *session.trace());
    for (const WordChange& change : expected) {
        if (change.after) {
            EXPECT_EQ(chips[change.after->first].changed, !change.same);
        }
    }
    switches().turnAllOn();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(view.comparison()->isVisible());
}

TEST_F(SwitchesViewTest, importance_is_measured_in_the_chosen_way_and_drawn)
{
    EXPECT_EQ(board().data().importance, nullptr);
    emit view.modes()->chosen(1);
    ASSERT_TRUE(measure());
    const auto importance = board().data().importance;
    ASSERT_NE(importance, nullptr);
    EXPECT_EQ(importance->state, HeadSwitch::uniform);

    // The colours are those of the values: the cell's ground, beside its number.
    const HeatMapData scale = importanceScale(*importance);
    const QImage image = board().grab().toImage();
    const Palette palette(PaletteName::red_blue);
    for (const AttentionKind kind : attention_kinds)
        for (int head = 0; head < 4; ++head) {
            const QRect cell = board().placeRect({kind, 1, head});
            const double rise = importance->at(kind, 1, std::size_t(head)).rise;
            EXPECT_EQ(image.pixelColor(cell.left() + 5, cell.bottom() - 4).rgb(),
                      QColor(palette.color(scale.fraction(rise))).rgb());
        }
    session.setSourceText("le chien");
    ASSERT_TRUE(settle());
    EXPECT_EQ(board().data().importance, nullptr) << "not of this text";
}

TEST_F(SwitchesViewTest, measuring_can_be_cancelled)
{
    session.setSourceText(QStringLiteral("le chat dort . ").repeated(9));
    ASSERT_TRUE(settle());
    QTest::mouseClick(view.measureButton(), Qt::LeftButton);
    ASSERT_TRUE(session.importance().running());
    QTest::mouseClick(view.measureButton(), Qt::LeftButton);
    EXPECT_FALSE(session.importance().running());
    QTest::qWait(50);
    EXPECT_EQ(session.importance().result(), nullptr);
}

TEST_F(SwitchesViewTest, the_picture_says_what_was_off_and_holds_the_numbers)
{
    switches().toggle(AttentionKind::cross, 1, 3);
    switches().toggleLayer(AttentionKind::encoder, 0);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(measure());
    const auto figure = view.figure();
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->caption().contains(
        "Not the full model: without encoder self-attention L0; cross-attention L1 H3 (weights zeroed)"))
        << figure->caption().toStdString();
    EXPECT_TRUE(figure->caption().contains("nats a token"));
    const auto numbers = figure->numbers();
    ASSERT_EQ(numbers.size(), 6U);
    EXPECT_EQ(numbers[4].name, "importance.cross");
    EXPECT_EQ(numbers[4].values[1 * 4 + 3], float(session.importance().result()->at(AttentionKind::cross, 1, 3).rise));
    EXPECT_TRUE(figure->values().contains("cross\t1\t3\tzero\t"));
    QImage picture(figure->size().toSize(), QImage::Format_RGB32);
    QPainter painter(&picture);
    figure->paint(painter);
}

TEST_F(SwitchesViewTest, inspector_does_not_pass_replaced_weights_off_as_the_heads_own)
{
    switches().toggle(AttentionKind::cross, 0, 0);
    ASSERT_TRUE(settle());
    const auto cell = inspectedCell(*session.trace(), {AttentionKind::cross, 0, 0, 0, 1});
    ASSERT_TRUE(cell.has_value());
    EXPECT_EQ(cell->arithmetic.state, HeadSwitch::zero);
    EXPECT_EQ(cell->arithmetic.weight, 0.0F);
    EXPECT_GT(cell->arithmetic.recomputed, 0.0F);
    EXPECT_TRUE(cellSentence(*session.trace(), *cell).contains("switched off"));
}

} // namespace
} // namespace regard::app
