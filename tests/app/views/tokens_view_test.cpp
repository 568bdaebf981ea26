#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "app/plots/shaded_tokens.h"
#include "app/views/segments.h"
#include "app/views/tokens_view.h"
#include "core/analysis/attention_flow.h"
#include "tests/support/sample_trace.h"
#include "tests/support/view_of_a_run.h"

namespace regard::app {
namespace {

class TokensOfARun : public test::ViewOfARun<TokensView> {
protected:
    QPoint at(int paragraph, int item) { return view.plot()->itemRect(paragraph, item).center().toPoint(); }
    void click(int paragraph, int item, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.plot()->viewport(), Qt::LeftButton, modifiers, at(paragraph, item));
    }
    QString note() { return view.findChild<QLabel*>("tokenNotes")->text(); }
    const std::vector<float>& shown() { return view.plot()->data().shades.values; }
};

TEST_F(TokensOfARun, pointing_at_a_target_token_shades_the_source_by_its_row)
{
    QTest::mouseMove(view.plot()->viewport(), at(1, 1));
    EXPECT_EQ(selection().focus().query, 1);
    const auto row = session.trace()->at("decoder.layers.0.cross_attention.weights").row(0, 1);
    EXPECT_EQ(shown(), std::vector<float>(row.begin(), row.end()));
    QTest::mouseMove(view.plot()->viewport(), QPoint(2, 590));
    EXPECT_TRUE(shown().empty());
}

TEST_F(TokensOfARun, several_chosen_tokens_sum_up)
{
    click(1, 0);
    EXPECT_TRUE(selection().pinned());
    click(1, 2, Qt::ControlModifier);
    EXPECT_EQ(view.chosenTokens(), (std::vector<int>{0, 2}));
    const Tensor& weights = session.trace()->at("decoder.layers.0.cross_attention.weights");
    for (std::size_t key = 0; key < shown().size(); ++key)
        EXPECT_NEAR(shown()[key], weights.at(0, 0, key) + weights.at(0, 2, key), 1e-6) << key;
    EXPECT_EQ(view.plot()->data().shades.maximum, 2);
    QTest::mouseMove(view.plot()->viewport(), at(1, 1));
    EXPECT_EQ(view.chosenTokens(), (std::vector<int>{0, 2})) << "pinned: the pointer does not move them";
    click(1, 0, Qt::ControlModifier);
    EXPECT_EQ(view.chosenTokens(), (std::vector<int>{2})) << "a second click takes it away";
    click(1, 2);
    EXPECT_FALSE(selection().pinned());
}

TEST_F(TokensOfARun, a_source_token_is_a_key_and_turns_the_direction)
{
    click(0, 2);
    EXPECT_EQ(view.direction(), TokenDirection::attended_by);
    EXPECT_EQ(selection().focus().key, 2);
    const Tensor& weights = session.trace()->at("decoder.layers.0.cross_attention.weights");
    ASSERT_EQ(shown().size(), weights.shape[1]);
    EXPECT_EQ(shown()[1], weights.at(0, 1, 2));
}

TEST_F(TokensOfARun, in_self_attention_the_direction_is_chosen_and_the_token_stays)
{
    selection().selectBlock(AttentionKind::encoder, 0);
    click(0, 1);
    EXPECT_EQ(selection().focus().query, 1);
    auto* directions = view.findChild<Segments*>("direction");
    ASSERT_TRUE(directions);
    emit directions->chosen(1);
    EXPECT_EQ(selection().focus().query, -1);
    EXPECT_EQ(selection().focus().key, 1);
    EXPECT_TRUE(selection().pinned());
    const Tensor& weights = session.trace()->at("encoder.layers.0.self_attention.weights");
    EXPECT_EQ(shown()[3], weights.at(0, 3, 1));
}

TEST_F(TokensOfARun, follows_head_layer_and_reading)
{
    click(1, 1);
    selection().selectHead(AttentionKind::cross, 1, 3);
    EXPECT_EQ(shown()[0], session.trace()->at("decoder.layers.1.cross_attention.weights").at(3, 1, 0));
    Reading reading;
    reading.options.special = SpecialTokens::hidden;
    session.reading().set(reading);
    EXPECT_EQ(shown().size() + 1, session.trace()->source.size());
    EXPECT_TRUE(view.figure());
}

TEST_F(TokensOfARun, the_flow_of_the_one_chosen_query_is_worked_out_beside_the_interface)
{
    QToolButton* flow = nullptr;
    for (auto* button : view.findChildren<QToolButton*>()) {
        if (button->text() == "Attention flow")
            flow = button;
    }
    ASSERT_TRUE(flow);
    selection().selectHead(AttentionKind::encoder, 1, 0);
    flow->click();
    EXPECT_TRUE(note().startsWith("Choose one query"));
    click(0, 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !shown().empty(); }));
    EXPECT_EQ(shown(), attention_flow(*session.trace(), AttentionKind::encoder, 1, 2));
    EXPECT_TRUE(view.plot()->data().shades.valueName.contains("flow"));
    ASSERT_TRUE(view.figure());
    EXPECT_TRUE(view.figure()->caption().contains("Abnar")) << view.figure()->caption().toStdString();
    click(0, 1, Qt::ControlModifier);
    EXPECT_TRUE(shown().empty()) << "two queries have no one flow";
    EXPECT_TRUE(note().contains("2 are chosen")) << note().toStdString();
    flow->click();
    EXPECT_EQ(view.plot()->data().shades.maximum, 2);
}

TEST_F(TokensOfARun, the_flow_says_what_is_the_matter_once)
{
    for (auto* button : view.findChildren<QToolButton*>()) {
        if (button->text() == "Attention flow")
            button->click();
    }
    click(0, 1); // a source token, of cross-attention a key
    ASSERT_EQ(view.direction(), TokenDirection::attended_by);
    EXPECT_TRUE(note().contains("a key is chosen: choose “attends to”")) << note().toStdString();
    EXPECT_EQ(view.plot()->data().heading, "Attention flow");
    selection().setPinned(false);
    selection().selectCell(-1, -1);
    EXPECT_EQ(note(), QStringLiteral("The attention flow goes from one query: choose “attends to” and one query."));
    session.showRun(test::sampleTrace(std::vector<std::string>(66, "chat"), {"cat"}, 2, 3), "long");
    EXPECT_EQ(note(), QStringLiteral("The attention flow is worked out for at most 64 tokens; this text has 66."));
    EXPECT_EQ(view.plot()->data().heading, "Attention flow");
    EXPECT_TRUE(view.findChild<QLabel*>("tokenNotes")->wordWrap());
}

TEST_F(TokensOfARun, a_figure_of_what_is_chosen)
{
    EXPECT_FALSE(view.figure()) << "nothing is chosen";
    click(1, 0);
    click(1, 1, Qt::ShiftModifier);
    const auto figure = view.figure();
    ASSERT_TRUE(figure);
    EXPECT_TRUE(figure->caption().contains("sum of 2")) << figure->caption().toStdString();
    session.setSourceText("je suis ici .");
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
    EXPECT_LE(view.chosenTokens().size(), 1U) << "another run, another choice";
}

} // namespace
} // namespace regard::app
