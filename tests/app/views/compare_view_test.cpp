#include "app/views/compare_view.h"

#include <cmath>

#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/heat_map.h"
#include "app/plots/read_map.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

/// The pinned run is "one two three </s>", the one shown "three two four </s>".
class Compare : public testing::Test {
protected:
    void SetUp() override
    {
        first = test::sampleTrace({"one", "two", "three", "</s>"}, {"x", "y"}, 2, 3);
        auto changed = std::make_shared<Trace>(*test::sampleTrace({"three", "two", "four", "</s>"}, {"x", "z"}, 2, 3));
        for (auto& [path, tensor] : changed->tensors)
            if (path.ends_with("weights"))
                std::reverse(tensor.values.begin(), tensor.values.end());
        second = changed;
        session.selection().set({AttentionKind::encoder, 1, 2, -1, -1});
        session.showRun(first, {});
        view.resize(1200, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    void compare()
    {
        session.pinRun();
        session.showRun(second, {});
    }

    std::shared_ptr<const Trace> first, second;
    Session session;
    CompareView view{session};
};

TEST_F(Compare, says_what_to_do_while_nothing_is_pinned)
{
    EXPECT_FALSE(view.compares());
    EXPECT_FALSE(view.figure());
    bool said = false;
    for (const auto* label : view.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains("Ctrl+P"));
    EXPECT_TRUE(said);
    session.pinRun();
    EXPECT_TRUE(view.compares());
    EXPECT_TRUE(view.words().contains("same run")) << view.words().toStdString();
    for (const float value : view.difference()->data().values)
        EXPECT_EQ(value, 0);
    session.pinned().unpin();
    EXPECT_FALSE(view.compares());
    EXPECT_EQ(view.mapA()->data().rows, 0U) << "nothing of it is kept";
}

TEST_F(Compare, each_cell_is_b_less_the_cell_of_its_partners)
{
    compare();
    const Tensor& a = first->at("encoder.layers.1.self_attention.weights");
    const Tensor& b = second->at("encoder.layers.1.self_attention.weights");
    const HeatMapData& shown = view.difference()->data();
    ASSERT_EQ(shown.rows, 4U);
    ASSERT_EQ(shown.columns, 4U);
    const int partners[] = {-1, 1, 0, 3}; // “one” stands only in A; two, three, </s>
    double most = 0;
    for (std::size_t row = 0; row < 4; ++row)
        for (std::size_t column = 0; column < 4; ++column) {
            const bool both = partners[row] >= 0 && partners[column] >= 0;
            EXPECT_EQ(shown.isLeftOut(row, column), !both) << row << ", " << column;
            if (!both)
                continue;
            const float expected =
                b.at(2, std::size_t(partners[row]), std::size_t(partners[column])) - a.at(2, row, column);
            EXPECT_EQ(shown.at(row, column), expected) << row << ", " << column;
            most = std::max(most, std::abs(double(expected)));
        }
    EXPECT_EQ(shown.maximum, most);
    EXPECT_EQ(shown.minimum, -most);
    EXPECT_EQ(view.difference()->dataPalette().name(), PaletteName::red_blue);
    EXPECT_DOUBLE_EQ(shown.fraction(0), 0.5) << "the neutral colour is 0";
}

TEST_F(Compare, in_order_only_tokens_that_keep_their_order_are_partners)
{
    compare();
    view.setMatching(Matching::in_order);
    const HeatMapData& shown = view.difference()->data();
    EXPECT_NE(shown.isLeftOut(1, 1), shown.isLeftOut(2, 2)) << "“two” and “three” changed places: one of them matches";
    EXPECT_FALSE(shown.isLeftOut(3, 3));
}

TEST_F(Compare, cursors_follow_the_partners)
{
    compare();
    emit view.mapA()->cellHovered(2, 1); // three, two
    EXPECT_EQ(session.selection().focus().query, 0);
    EXPECT_EQ(session.selection().focus().key, 1);
    emit view.mapA()->cellHovered(0, 1); // “one” stands only in A
    EXPECT_EQ(session.selection().focus().query, -1);
    emit view.difference()->cellHovered(3, 2);
    EXPECT_EQ(session.selection().focus().query, 3);
    EXPECT_EQ(session.selection().focus().key, 0);
    emit view.mapB()->cellClicked(1, 3);
    EXPECT_TRUE(session.selection().pinned());
    EXPECT_EQ(session.selection().focus().query, 1);
}

TEST_F(Compare, a_keeps_its_own_head_if_asked_to)
{
    compare();
    session.selection().selectHead(AttentionKind::encoder, 0, 1);
    EXPECT_TRUE(view.mapA()->data().title.contains("L0 H1"));
    EXPECT_FALSE(view.words().contains("Head:"));
    view.setOwnHead(true);
    EXPECT_TRUE(view.mapA()->data().title.contains("L1 H2")) << view.mapA()->data().title.toStdString();
    EXPECT_TRUE(view.mapB()->data().title.contains("L0 H1"));
    EXPECT_TRUE(view.words().contains("Head:")) << view.words().toStdString();
    EXPECT_TRUE(view.words().contains("one two three")) << view.words().toStdString();
}

TEST_F(Compare, follows_the_shared_reading)
{
    compare();
    Reading reading;
    reading.options.special = SpecialTokens::renormalised;
    session.reading().set(reading);
    const HeatMapData& a = view.mapA()->data();
    ASSERT_EQ(a.rows, 3U) << "</s> is hidden";
    const HeatMapData alone = readMap(*second, session.selection().focus(), reading);
    const HeatMapData& b = view.mapB()->data();
    EXPECT_EQ(b.values, alone.values);
    EXPECT_EQ(view.difference()->data().at(1, 1), b.at(1, 1) - a.at(1, 1)) << "“two” is the second in both";
    emit view.mapB()->cellHovered(1, 0);
    EXPECT_EQ(session.selection().focus().query, 1);
}

TEST_F(Compare, vectors_of_matched_tokens_are_compared_layer_by_layer)
{
    compare();
    const HeatMapData& shown = view.similarity()->data();
    if (first->find("encoder.input")) {
        ASSERT_EQ(shown.columns, 4U);
        EXPECT_TRUE(shown.isLeftOut(0, 0));
        EXPECT_FALSE(shown.isLeftOut(0, 1));
    } else {
        EXPECT_EQ(shown.rows, 0U);
        EXPECT_FALSE(shown.notes.isEmpty()) << "says why there is nothing";
    }
}

TEST_F(Compare, runs_of_the_same_tokens_and_vectors_are_alike_everywhere)
{
    auto run = std::make_shared<Trace>(*first);
    run->tensors["encoder.input"] = {"encoder.input", {"token", "feature"}, {4, 2}, {1, 2, 3, 4, 5, 6, 7, 8}};
    session.showRun(run, {});
    session.pinRun();
    const HeatMapData& shown = view.similarity()->data();
    ASSERT_EQ(shown.rows, 1U);
    ASSERT_EQ(shown.columns, 4U);
    for (const float value : shown.values)
        EXPECT_FLOAT_EQ(value, 1);
    EXPECT_EQ(shown.minimum, 0);
    EXPECT_EQ(shown.maximum, 1);
}

TEST_F(Compare, a_run_without_that_attention_leaves_a_sentence_not_a_blank)
{
    compare();
    auto encoder = std::make_shared<Trace>(*first);
    std::erase_if(encoder->tensors, [](const auto& entry) { return entry.first.starts_with("decoder"); });
    session.showRun(encoder, "elsewhere.safetensors");
    session.pinRun();
    session.showRun(second, {});
    session.selection().selectBlock(AttentionKind::cross, 0);
    EXPECT_FALSE(view.mapA()->isVisible());
    EXPECT_FALSE(view.mapA()->data().notes.isEmpty());
    EXPECT_EQ(view.difference()->data().rows, 0U);
    EXPECT_TRUE(view.mapB()->isVisible());
    EXPECT_FALSE(view.figure());
}

TEST_F(Compare, the_figure_holds_all_maps_and_says_what_differs)
{
    compare();
    const auto figure = view.figure();
    ASSERT_TRUE(figure);
    EXPECT_GT(figure->size().width(), figure->size().height() / 2);
    EXPECT_TRUE(figure->caption().contains("Sentence")) << figure->caption().toStdString();
    EXPECT_TRUE(figure->caption().contains("left open")) << figure->caption().toStdString();
    EXPECT_TRUE(figure->values().contains("four"));
    EXPECT_GE(figure->numbers().size(), 3U);
}

TEST_F(Compare, swapping_turns_the_difference_round)
{
    compare();
    const float before = view.difference()->data().at(1, 1);
    session.swapRuns();
    EXPECT_EQ(session.trace(), first);
    EXPECT_EQ(view.difference()->data().at(1, 1), -before);
}

} // namespace
} // namespace regard::app
