#include "app/plots/beam_tree.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/plots/theme.h"
#include "tests/support/sample_beam.h"

namespace regard::app {
namespace {

BeamTreeData sampleData(std::size_t chosen = 0)
{
    return beamTreeData(*test::sample_beam_trace(chosen), QLocale::c());
}

TEST(BeamTreeData, cells_know_their_token_score_and_hypothesis)
{
    const BeamTreeData data = sampleData();
    EXPECT_EQ(data.root, "<s>");
    ASSERT_EQ(data.steps.size(), 3U);
    EXPECT_EQ(data.steps[0][0].label, "a");
    EXPECT_EQ(data.steps[0][0].score, QString::fromUtf8("−0.10"));
    EXPECT_EQ(data.steps[0][0].hypothesis, 0) << "both best begin with it; the one shown counts";
    EXPECT_EQ(data.steps[0][1].hypothesis, -1);
    EXPECT_EQ(data.steps[1][1].hypothesis, 1);
    EXPECT_EQ(data.steps[1][1].score, QString::fromUtf8("#2  −1.30"));
    EXPECT_EQ(data.steps[2][0].score, QString::fromUtf8("#1  −0.70"));
    EXPECT_EQ(data.steps[2][1].hypothesis, -1);
    EXPECT_NEAR(double(data.steps[1][1].probability), 0.3, 1e-6);
    EXPECT_TRUE(data.steps[1][1].tip.contains("leaves the beam"));
    EXPECT_FALSE(data.steps[1][0].tip.contains("leaves the beam"));
}

TEST(BeamTreeData, another_hypothesis_shown_is_another_path)
{
    const BeamTreeData data = sampleData(1);
    EXPECT_EQ(data.shownSteps, 2);
    EXPECT_TRUE(data.onShownPath(data.steps[0][0]));
    EXPECT_TRUE(data.onShownPath(data.steps[1][1]));
    EXPECT_FALSE(data.onShownPath(data.steps[1][0]));
    EXPECT_EQ(data.steps[1][0].hypothesis, 0);
    EXPECT_TRUE(beamTreeData(Trace(), QLocale::c()).steps.empty());
}

TEST(BeamTreeData, numbers_go_out_as_a_table)
{
    const QStringList lines = tabSeparated(test::sample_beam()).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 7) << "a title and six cells";
    EXPECT_EQ(lines[0].split('\t').size(), 8);
    EXPECT_EQ(lines[4].split('\t').mid(0, 4), (QStringList{"1", "1", "0", "</s>"}));
    EXPECT_EQ(lines[4].split('\t').last(), "1");
}

TEST(BeamTreeLayout, cells_stand_apart_and_are_found_where_they_are)
{
    const BeamTreeData data = sampleData();
    QFont large;
    large.setPointSize(22);
    for (const QFont& font : {QFont(), large}) {
        const BeamTreeLayout layout = arrangeBeam(data, Theme::of(QPalette(), font));
        QList<QRectF> rects = {layout.root};
        for (int step = 0; step < 3; ++step)
            for (int entry = 0; entry < 2; ++entry) {
                const QRectF rect = layout.rect(step, entry);
                for (const QRectF& other : rects)
                    EXPECT_FALSE(rect.intersects(other));
                rects << rect;
                EXPECT_EQ(layout.at(data, rect.center()), (BeamPlace{step, entry}));
                EXPECT_TRUE(QRectF(QPointF(0, 0), layout.size).contains(rect));
                const QFontMetricsF metrics(beamScoreFont(Theme::of(QPalette(), font)));
                EXPECT_GE(rect.width(),
                          metrics.horizontalAdvance(data.steps[std::size_t(step)][std::size_t(entry)].score));
            }
        EXPECT_FALSE(layout.at(data, layout.rect(0, 0).topRight() + QPointF(4, 4)).valid());
        EXPECT_FALSE(layout.at(data, {-5, -5}).valid());
        EXPECT_FALSE(layout.at(data, {1e6, 1e6}).valid());
    }
}

class BeamTreeWidget : public testing::Test {
protected:
    void SetUp() override
    {
        tree.setData(sampleData());
        tree.resize(700, 300);
        tree.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&tree));
    }

    QColor ground(int step, int entry)
    {
        const QRect cell = tree.cellRect(step, entry);
        return tree.viewport()->grab().toImage().pixelColor(cell.left() + 6, cell.top() + 4);
    }
    void click(int step, int entry)
    {
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.cellRect(step, entry).center());
    }

    BeamTree tree;
};

TEST_F(BeamTreeWidget, path_shown_is_filled_and_follows_the_choice)
{
    const QColor accent = Theme::of(tree.palette(), tree.font()).accent;
    EXPECT_EQ(ground(0, 0), accent);
    EXPECT_EQ(ground(1, 0), accent);
    EXPECT_EQ(ground(2, 0), accent);
    EXPECT_NE(ground(1, 1), accent);
    EXPECT_NE(ground(0, 1), accent);
    EXPECT_NE(ground(1, 1), ground(0, 1)) << "a dead end is paler than one of the n best";
    tree.setData(sampleData(1));
    EXPECT_EQ(ground(1, 1), accent);
    EXPECT_NE(ground(1, 0), accent);
    EXPECT_NE(ground(2, 0), accent);
}

TEST_F(BeamTreeWidget, lines_join_cells_to_their_parents)
{
    const QImage image = tree.viewport()->grab().toImage();
    const QColor background = Theme::of(tree.palette(), tree.font()).background;
    const auto line_in_gap = [&](const QRect& from, const QRect& to) { // near the child, where the curve is level
        for (int y = to.center().y() - 3; y <= to.center().y() + 3; ++y)
            if (image.pixelColor(from.right() + (to.left() - from.right()) * 9 / 10, y) != background)
                return true;
        return false;
    };
    for (int step = 1; step < 3; ++step)
        for (int entry = 0; entry < 2; ++entry)
            EXPECT_TRUE(line_in_gap(tree.cellRect(step - 1, 0), tree.cellRect(step, entry))) << step << " " << entry;
}

TEST_F(BeamTreeWidget, click_chooses_the_hypothesis_of_a_cell)
{
    QSignalSpy chosen(&tree, &BeamTree::hypothesisChosen), steps(&tree, &BeamTree::stepClicked);
    click(1, 1);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.last().first().toInt(), 1);
    click(0, 1);
    click(2, 1);
    EXPECT_EQ(chosen.size(), 1) << "dead ends belong to no hypothesis";
    EXPECT_TRUE(steps.isEmpty());
    click(2, 0);
    ASSERT_EQ(steps.size(), 1) << "on the path shown a click is about the step";
    EXPECT_EQ(steps.last().first().toInt(), 2);
}

TEST_F(BeamTreeWidget, pointing_tells_the_step_of_the_path_shown)
{
    QSignalSpy pointed(&tree, &BeamTree::stepPointed);
    QTest::mouseMove(tree.viewport(), tree.cellRect(1, 0).center());
    ASSERT_EQ(pointed.size(), 1);
    EXPECT_EQ(pointed.last().first().toInt(), 1);
    QTest::mouseMove(tree.viewport(), tree.cellRect(0, 1).center());
    EXPECT_EQ(pointed.last().first().toInt(), -1);
}

TEST_F(BeamTreeWidget, keys_move_through_hypotheses_and_steps)
{
    QSignalSpy chosen(&tree, &BeamTree::hypothesisChosen), pointed(&tree, &BeamTree::stepPointed);
    QTest::keyClick(&tree, Qt::Key_Up);
    EXPECT_TRUE(chosen.isEmpty()) << "nothing is better than the best";
    QTest::keyClick(&tree, Qt::Key_Down);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.last().first().toInt(), 1);
    for (int expected : {0, 1, 2, 2}) {
        QTest::keyClick(&tree, Qt::Key_Right);
        EXPECT_EQ(pointed.last().first().toInt(), expected);
        tree.setStep(expected);
    }
    QTest::keyClick(&tree, Qt::Key_Left);
    EXPECT_EQ(pointed.last().first().toInt(), 1);
}

TEST_F(BeamTreeWidget, long_search_scrolls_and_an_empty_one_is_blank)
{
    auto trace = std::make_shared<Trace>(*test::sample_beam_trace());
    while (trace->beam.steps.size() < 60)
        trace->beam.steps.push_back(trace->beam.steps[1]);
    tree.setData(beamTreeData(*trace, QLocale::c()));
    EXPECT_GT(tree.horizontalScrollBar()->maximum(), 0);
    const QRect before = tree.cellRect(5, 0);
    tree.horizontalScrollBar()->setValue(100);
    EXPECT_EQ(tree.cellRect(5, 0), before.translated(-100, 0));
    tree.setData({});
    EXPECT_EQ(tree.horizontalScrollBar()->maximum(), 0);
    const QImage image = tree.viewport()->grab().toImage();
    const QRgb first = image.pixel(0, 0);
    for (int x = 0; x < image.width(); x += 3)
        for (int y = 0; y < image.height(); y += 3)
            ASSERT_EQ(image.pixel(x, y), first) << x << " " << y;
    QTest::keyClick(&tree, Qt::Key_Right);
    QTest::keyClick(&tree, Qt::Key_Down);
}

} // namespace
} // namespace regard::app
