#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "app/session/playback.h"
#include "app/views/anatomy_canvas.h"
#include "app/views/anatomy_view.h"
#include "tests/support/tiny_model.h"

namespace regard::app {
namespace {

class AnatomyViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        session.setModel(test::tiny_model());
        session.setSourceText("le chat mange .");
        ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }));
        view = std::make_unique<AnatomyView>(session);
        view->resize(900, 1400);
        view->QWidget::show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        QTest::qWait(1);
    }
    AnatomyCanvas& canvas() { return *view->canvas(); }
    void click(const std::string& path)
    {
        const int node = canvas().diagram().nodeOf(path);
        ASSERT_GE(node, 0);
        const QRectF place = canvas().onViewport(canvas().diagram().nodes[std::size_t(node)].rect);
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, place.center().toPoint());
    }

    Session session;
    std::unique_ptr<AnatomyView> view;
};

TEST_F(AnatomyViewTest, a_click_selects_the_block_everywhere)
{
    click("decoder.layers.1.cross_attention");
    EXPECT_EQ(session.selection().focus().kind, AttentionKind::cross);
    EXPECT_EQ(session.selection().focus().layer, 1);
    EXPECT_EQ(view->block(), "decoder.layers.1.cross_attention");
    QSignalSpy changed(view.get(), &View::blockChanged);
    click("encoder.layers.0.feed_forward.hidden");
    EXPECT_EQ(view->block(), "encoder.layers.0.feed_forward.hidden");
    EXPECT_EQ(changed.count(), 1);
    click("decoder.probabilities");
    EXPECT_EQ(view->block(), "decoder.probabilities");
}

TEST_F(AnatomyViewTest, hints_are_the_runs_own_numbers)
{
    const Trace& trace = *session.trace();
    const Tensor& weights = trace.at("decoder.layers.0.cross_attention.weights");
    const AnatomyHints::Map& map = canvas().hints().map(weights.path);
    ASSERT_EQ(map.rows, weights.shape[1]);
    float mean = 0;
    for (std::size_t head = 0; head < weights.shape[0]; ++head)
        mean += weights.at(head, 1, 2) / float(weights.shape[0]);
    EXPECT_NEAR(map.values[map.columns + 2], mean, 1e-6);
    const Tensor& output = trace.at("encoder.layers.1.output");
    double sum = 0;
    for (std::size_t i = 0; i < output.shape[1]; ++i)
        sum += double(output.values[i]) * double(output.values[i]);
    EXPECT_NEAR(canvas().hints().bars(output.path)[0], std::sqrt(sum), 1e-5);
    EXPECT_EQ(canvas().hints().bars("decoder.probabilities")[0], trace.steps[0].probability);
    EXPECT_TRUE(canvas().hints().bars("no.such.tensor").empty());
}

TEST_F(AnatomyViewTest, follows_the_moment_and_a_click_goes_to_the_blocks_moment)
{
    Playback& playback = session.playback();
    playback.show(int(*moment_of(playback.moments(), "decoder.layers.1.feed_forward", 1)));
    EXPECT_EQ(view->block(), "decoder.layers.1.feed_forward.hidden");
    click("decoder.layers.0.self_attention");
    EXPECT_EQ(playback.moment()->path, "decoder.layers.0.self_attention");
    EXPECT_EQ(playback.moment()->step, 1U);
    EXPECT_EQ(session.selection().focus(), (Focus{AttentionKind::decoder, 0, 0, 1, -1}));
}

TEST_F(AnatomyViewTest, keys_walk_along_a_stack_and_across_fold_and_open)
{
    click("encoder.layers.0.self_attention");
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Up);
    EXPECT_EQ(view->block(), "encoder.layers.0.self_attention.norm");
    QTest::keyClick(&canvas(), Qt::Key_Up);
    EXPECT_EQ(view->block(), "encoder.layers.0.feed_forward.hidden");
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QTest::keyClick(&canvas(), Qt::Key_Down);
    EXPECT_EQ(view->block(), "encoder.layers.0.self_attention");
    QTest::keyClick(&canvas(), Qt::Key_Right);
    EXPECT_TRUE(view->block().starts_with("decoder.")) << view->block();
    QTest::keyClick(&canvas(), Qt::Key_Left);
    EXPECT_TRUE(view->block().starts_with("encoder.")) << view->block();
    QSignalSpy opened(view.get(), &AnatomyView::blockOpened);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
    canvas().foldAll(false);
    QTest::keyClick(&canvas(), Qt::Key_Space);
    EXPECT_EQ(canvas().folded().size(), 1U);
    QTest::keyClick(&canvas(), Qt::Key_Plus);
    const double scale = canvas().scale();
    QTest::keyClick(&canvas(), Qt::Key_0);
    EXPECT_LT(canvas().scale(), scale);
}

TEST_F(AnatomyViewTest, the_picture_says_as_of_when_and_lists_the_blocks)
{
    EXPECT_TRUE(view->figure()->values().contains("decoder.layers.1.cross_attention\t4 heads of 4\t"));
    session.playback().show(3);
    EXPECT_TRUE(view->figure()->caption().contains("As of encoder L0 self-attention"))
        << view->figure()->caption().toStdString();
}

TEST_F(AnatomyViewTest, little_room_folds_layers_and_keeps_the_one_looked_at)
{
    view->resize(700, 420);
    QTest::qWait(5);
    EXPECT_FALSE(canvas().folded().empty());
    click("encoder.layers.1.output");
    EXPECT_FALSE(canvas().folded().contains({Stack::encoder, 1}));
}

} // namespace
} // namespace regard::app
